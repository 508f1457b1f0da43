package org.teigram.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location.Place;
import org.teigram.document.place.DocumentFile;
import org.teigram.xml.ResourceGate;

/** What editors most often do to a document that is then no XML: where it is told, and in which words. */
class FormFaultTest {

    @TempDir
    Path folder;

    private List<Diagnostic> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("doc.xml"), bytes);
        return new DocumentReader(new ResourceGate(List.of(folder)))
                .read(new DocumentFile(file, "doc.xml", true), (prolog, cursor) -> Optional.of(List.of()))
                .faults();
    }

    private String told(byte[] bytes) throws IOException {
        List<Diagnostic> faults = read(bytes);
        assertThat(faults).hasSize(1);
        Diagnostic fault = faults.get(0);
        String place = fault.location() instanceof Place at ? at.span().line() + ":" + at.span().column() : "whole";
        return place + " " + fault.message() + " | " + fault.hint().orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '¤', value = {
        "<a>\\n<p>one\\n<q>two</q>\\n</a> § 4:1 the `p` of line 2 is not closed before `</a>` | write `</p>` where it ends, or correct this end tag",
        "<a><p>one</p></p></a> § 1:14 `</p>` closes nothing: no `p` is open | delete it, or write `</a>`",
        "<a>\\n<persName>x</persname></a> § 2:12 `</persname>` does not match the `persName` of line 2 | write `</persName>`",
        "<a><p n='1'>one</p n='1'></a> § 1:16 the end tag of `p` holds more than its name | write `</p>`",
        "<a>one & two</a> § 1:8 `&` is not followed by a name | write `&amp;` for the character itself",
        "<a>AT&T</a> § 1:6 the reference `&T` has no `;` | write `&amp;` for the character itself",
        "<a>one < two</a> § 1:8 `<` is not followed by a name | write `&lt;` for the character itself",
        "<a>one&nbsp;two</a> § 1:7 the entity `&nbsp;` is not declared | write `&#xA0;`",
        "<a n='caf&eacute;'/> § 1:10 the entity `&eacute;` is not declared | write `é`",
        "<a>&mine;</a> § 1:4 the entity `&mine;` is not declared | write the character itself",
        "<a>&#2;</a> § 1:4 the reference `&#2;` means a character that XML does not allow | delete it",
        "<a n='1\\n<b/></a> § 2:2 `<` stands in the value of `n` | close the value with a quotation mark before it, or write `&lt;`",
        "<a n=1/> § 1:6 the value of `n` has no opening quotation mark | put the value between quotation marks",
        "<a n=“1”/> § 1:6 the value of `n` has no opening quotation mark | write straight quotation marks, `\"`",
        "<a n/> § 1:5 an attribute of `a` has no `=` | write `n=\"...\"`",
        "<a n='n'm='2'/> § 1:9 there is no space before an attribute of `a` | write a space before it",
        "<a n='n' n='2'/> § 1:10 the attribute `n` stands twice in the tag of `a` | delete one of them",
        "<a><x:b/></a> § 1:4 the prefix `x` of `x:b` is not declared | declare it with `xmlns:x=\"...\"`",
        "<a xlink:href='b'/> § 1:4 the prefix `xlink` of `xlink:href` is not declared | declare it with `xmlns:xlink=\"http://www.w3.org/1999/xlink\"`",
        "<a><!-- one -- two --></a> § 1:13 `--` stands in a comment | write a dash instead, or end the comment with `-->`",
        "<a><b/>\\n<!-- one </a> § 2:1 a comment is not ended | end it with `-->`",
        "<a><![CDATA[one</a> § 1:4 a CDATA section is not ended | end it with `]]>`",
        "<a>one ]]> two</a> § 1:8 `]]>` stands in the text | write `]]&gt;`",
        "<a>\\n<b>one § 2:7 the file ends, but the `b` of line 2 is not closed | write `</b>` where it ends",
        "<a/>\\n<b/> § 2:1 there is text or markup after the end of the root element | delete it, or move the root's end tag behind it",
        "Dear all, § 1:1 there is text before the root element | delete it, or put it into the root element",
        "\\n<?xml version='1.0'?><a/> § 2:1 `<?xml` stands after the beginning of the file | let the XML declaration be the first characters of the file, or delete it",
        "<?xml version='1.0' encoding='utf88'?><a/> § 1:39 the encoding `utf88` is not known | write `encoding=\"UTF-8\"`, and save the file so",
        "<a>\u0002</a> § 1:4 the character U+0002 is not allowed in XML | delete it"
    })
    void is_told_where_it_begins(String document, String expected) throws IOException {
        String xml = document.replace("\\n", "\n");
        assertThat(told(xml.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    @Test
    void what_is_no_xml_at_all_is_named() throws IOException {
        assertThat(told(new byte[0])).startsWith("whole the file is empty");
        assertThat(told(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0})).startsWith("whole the file is compressed by gzip");
        assertThat(told(new byte[] {'P', 'K', 3, 4, 0, 0})).startsWith("whole the file is a ZIP archive");
        assertThat(told("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8))).startsWith("whole the file is a PDF document");
    }

    @Test
    void an_encoding_that_is_not_the_files_is_told_as_that() throws IOException {
        assertThat(told("<a>café</a>".getBytes(StandardCharsets.ISO_8859_1))).contains("do not fit its encoding");
        assertThat(told("<a>x</a>".getBytes(StandardCharsets.UTF_16LE))).contains("is in UTF-16, but does not say so");
        assertThat(told("<?xml version='1.0' encoding='UTF-16'?><a/>".getBytes(StandardCharsets.UTF_8)))
                .contains("is not in the encoding that its XML declaration names");
        assertThat(read("\uFEFF<a>x</a>".getBytes(StandardCharsets.UTF_16LE))).isEmpty();
    }

    @Test
    void the_open_element_is_shown_too() throws IOException {
        Diagnostic fault = read("<a>\n<p>one\n</a>".getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(fault.related()).extracting(related -> ((Place) related.location()).span().line()).containsExactly(2);
    }
}
