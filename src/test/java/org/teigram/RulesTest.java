package org.teigram;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teigram.cli.TestRun;
import org.teigram.diagnostic.Rule;
import org.teigram.run.RuleCatalog;

/** Rules, their pages and their fixtures, held against each other in both directions. */
class RulesTest {

    private static final Path PAGES = Path.of("docs/rules");
    private static final Path FIXTURES = Path.of("src/test/resources/check");
    private static final List<String> HEADINGS =
            List.of("## What it says", "## Why it matters", "## Example", "## Instead");

    /** Raised by other means than a document that a fixture could be; each is tested where it is named. */
    private static final Set<String> ELSEWHERE = Set.of(
            "document/unreadable", // FolderGoldenTest
            "export/failed", // OwnFormatTest
            "run/bug", // OwnFormatTest
            "run/nothing-checked", // CommandLineTest
            "xml/too-deep", // DocumentReaderTest
            "xml/too-large"); // HostileDocumentTest

    private static final Set<String> RULES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.teigram").stream()
            .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
                .map(RulesTest::id)
                .collect(Collectors.toCollection(TreeSet::new));

    static Set<String> rules() {
        return new TreeSet<>(RULES);
    }

    private static String id(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return ((Rule) field.get(null)).id();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_rule_has_a_page_and_every_page_a_rule() throws IOException {
        assertThat(names(PAGES, ".md")).isEqualTo(rules());
    }

    @Test
    void every_rule_stands_in_the_catalog_in_the_order_of_ids() {
        assertThat(RuleCatalog.ids()).as("RuleCatalog").containsExactlyElementsOf(rules());
    }

    @Test
    void explain_without_a_rule_lists_each_with_its_severity_and_a_sentence() {
        assertThat(TestRun.of("explain").out().lines()).hasSameSizeAs(rules()).allSatisfy(line ->
                assertThat(line).matches("[a-z-]+/[a-z-]+ +(error|warning|info|off) +\\p{Lu}.{12,}[^.]"));
    }

    @Test
    void a_rule_of_a_schema_is_explained_as_that_and_a_misspelt_one_is_guessed() {
        assertThat(TestRun.of("explain", "schematron/sch.17").out()).startsWith("# schematron/sch.17\n").contains("own schema");
        assertThat(TestRun.of("explain", "pointer/unresolvd").err()).contains("did you mean `pointer/unresolved`?");
    }

    @Test
    void every_page_has_the_same_headings_and_is_what_explain_prints() throws IOException {
        for (String rule : rules()) {
            String page = Files.readString(PAGES.resolve(rule + ".md"));
            assertThat(page).startsWith("# " + rule + "\n").contains(HEADINGS);
            assertThat(TestRun.of("explain", rule)).isEqualTo(new TestRun(0, page, ""));
        }
    }

    @Test
    void every_rule_has_a_document_that_breaks_it_and_one_that_nearly_does() throws IOException {
        Set<String> expected = rules();
        expected.removeAll(ELSEWHERE);
        for (String rule : expected) {
            try (Stream<Path> files = Files.list(FIXTURES.resolve(rule))) {
                List<String> names = files.map(Path::toString).toList();
                assertThat(names).as(rule).anyMatch(name -> name.endsWith("-error.xml"));
                assertThat(names).as(rule).anyMatch(name -> name.endsWith("-valid.xml"));
            }
        }
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
