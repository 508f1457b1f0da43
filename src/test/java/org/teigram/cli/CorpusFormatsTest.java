package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of scope project: one file of all documents, whatever becomes of some of them. */
class CorpusFormatsTest {
    private static final String FORMATS = "corpus-bibtex,corpus-biblatex,corpus-ris,corpus-csl-json";

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    @BeforeEach
    void threeLetters() throws IOException {
        letter("a/one", "Anna Berg", "1901", "To Otto");
        letter("a/two", "Anna Berg", "1901", "To Otto again");
        letter("three", "Otto Dahl", "1902", "A }, @book{x, title={T");
    }

    private void letter(String name, String author, String year, String title) throws IOException {
        Path file = folder.resolve(name + ".xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>%s</title>
                <author>%s</author></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
                <profileDesc><creation><date when="%s"/></creation></profileDesc></teiHeader>
                <text><body><p>Text</p></body></text></TEI>
                """.formatted(title, author.replaceFirst("(.*) (.*)", "$2, $1"), year));
    }

    private TestRun export(String... more) {
        return exportTo("corpus-bibtex", more);
    }

    private TestRun exportTo(String formats, String... more) {
        String[] fixed = {"export", "--color", "never", "--to", formats, "--out", out.toString(), folder.toString()};
        return TestRun.of(Stream.of(fixed, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private List<String> keys(String file, String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(out.resolve(file))).results()
                .map((MatchResult key) -> key.group(1)).toList();
    }

    @Test
    void every_format_has_all_documents_under_the_same_keys() throws Exception {
        TestRun run = exportTo(FORMATS, "--jobs", "2");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("/corpus.bib\n").endsWith("3 documents, 4 outputs\n");
        String[] keys = {"berg1901otto-one", "berg1901otto-two", "dahl1902book"};
        assertThat(keys("corpus.bib", "(?m)^@\\w+\\{(.*),$")).containsExactly(keys);
        assertThat(keys("corpus.biblatex.bib", "(?m)^@\\w+\\{(.*),$")).containsExactly(keys);
        assertThat(keys("corpus.ris", "\nID  - (.*)\r\n")).containsExactly(keys);
        assertThat(keys("corpus.csl.json", "\n    \"id\": \"(.*)\",")).containsExactly(keys);
        BibTeXDatabase read = new BibTeXParser().parse(Files.newBufferedReader(out.resolve("corpus.bib")));
        assertThat(read.getEntries()).hasSize(3);
    }

    @Test
    void keys_are_the_same_in_another_order_with_other_threads_and_beside_another_document() throws Exception {
        export("--jobs", "1");
        List<String> before = keys("corpus.bib", "(?m)^@\\w+\\{(.*),$");
        letter("a/again", "Anna Berg", "1903", "Nothing");
        TestRun.of("export", "--to", "corpus-bibtex", "--jobs", "2", "--out", out.toString(), folder + "/three.xml", folder + "/a");
        assertThat(keys("corpus.bib", "(?m)^@\\w+\\{(.*),$")).containsAll(before).hasSize(4);
    }

    @Test
    void a_document_that_gives_no_entry_is_named() throws Exception {
        Files.writeString(folder.resolve("broken.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'>");
        Files.writeString(folder.resolve("page.xml"), "<html/>");
        TestRun run = exportTo("corpus-bibtex,corpus-ris", "--quiet");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("left out of corpus.bib: " + folder + "/broken.xml\n").doesNotContain("page.xml");
        assertThat(keys("corpus.ris", "\nID  - (.*)\r\n")).hasSize(3);
    }

    @Test
    void an_old_file_goes_where_no_document_gives_an_entry_and_stays_where_one_could_not() throws Exception {
        Files.writeString(out.resolve("corpus.bib"), "old");
        Files.writeString(folder.resolve("broken.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'>");
        TestRun run = export("--set", "bibliography=yes");
        assertThat(run.out()).contains("corpus-bibtex  no file: no document has an entry to give\n");
        assertThat(Files.readString(out.resolve("corpus.bib"))).isEqualTo("old");
        Files.delete(folder.resolve("broken.xml"));
        assertThat(export("--set", "bibliography=yes").exitCode()).isZero();
        assertThat(out.resolve("corpus.bib")).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_told_and_no_other_is_lost() throws Exception {
        Files.createDirectories(out.resolve("corpus.bib"));
        TestRun run = exportTo("corpus-bibtex,corpus-ris");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("not written: corpus.bib: `corpus.bib` could not be written: ");
        assertThat(out.resolve("corpus.ris")).isNotEmptyFile();
    }

    @Test
    void a_document_of_the_same_name_is_found_before_anything_is_written() throws Exception {
        letter("corpus", "Anna Berg", "1901", "To Otto");
        TestRun run = TestRun.of("export", "--to", "bibtex,corpus-bibtex", "--out", out.toString(), folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("the outputs of `" + folder + "/corpus.xml` and the format `corpus-bibtex`"
                + " would have one path, `corpus.bib`");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void a_project_sets_options_and_the_command_line_overrides_them() throws Exception {
        Files.writeString(folder.resolve("teigram.toml"), "[publish]\nset = ['corpus-bibtex.bibliography=yes', 'iiif.base=https://a/']\n");
        String[] export = {"export", "--to", "corpus-bibtex", "--project", folder.toString(), "--out", out.toString()};
        assertThat(TestRun.of(export).out()).contains("no document has an entry to give");
        String[] overridden = {"export", "--to", "corpus-bibtex", "--set", "bibliography=no", "--project", folder.toString(), "--out", out.toString()};
        assertThat(TestRun.of(overridden).out()).contains("/corpus.bib\n");
        Files.writeString(folder.resolve("teigram.toml"), "[publish]\nset = ['bibliograhpy=yes']\n");
        assertThat(TestRun.of(export).err()).contains("no format has an option `bibliograhpy`; see `teigram formats`");
    }

    @Test
    void a_project_adds_a_format_of_its_own() throws Exception {
        Files.writeString(folder.resolve("teigram.toml"), """
                [format.titles]
                scope = "project"
                stylesheet = "titles.xsl"
                extension = "titles.txt"
                """);
        Files.writeString(folder.resolve("titles.xsl"), """
                <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                    xmlns:tg="https://teigram.org/ns/functions" xpath-default-namespace="http://www.tei-c.org/ns/1.0">
                  <xsl:import href="classpath:/xslt/lib/entries.xsl"/>
                  <xsl:template match="/" mode="tg:entries">
                    <xsl:sequence select="map{'key': '', 'pieces': string((//title)[1]), 'facts': string(//creation/date/@when)}"/>
                  </xsl:template>
                  <xsl:template name="tg:frame">
                    <xsl:param name="facts" tunnel="yes"/>
                    <xsl:sequence select="map{'head': string-join($facts, '+') || ':', 'between': '/', 'tail': '.'}"/>
                  </xsl:template>
                </xsl:stylesheet>
                """);
        TestRun run = TestRun.of("export", "--to", "titles", "--project", folder.toString(), "--out", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(out.resolve("corpus.titles.txt")))
                .isEqualTo("1901+1902:To Otto/To Otto again/A }, @book{x, title={T.");
    }
}
