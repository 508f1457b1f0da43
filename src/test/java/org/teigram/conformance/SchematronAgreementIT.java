package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.check.relaxng.Mutator;
import org.teigram.schema.SchematronSchema;
import org.teigram.schema.schematron.PlainSchXslt;
import org.teigram.schema.schematron.RulesCompiler;
import org.teigram.schema.schematron.Watching;
import org.teigram.testing.Sample;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;

/** Real documents by the rules of real schemas: the same assertions at the same nodes as SchXslt2 by itself. */
final class SchematronAgreementIT {

    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final int SOME = 50;

    private final ResourceGate gate = ResourceGate.localFiles();
    private final Processor processor = SaxonProcessors.create(gate);

    @ParameterizedTest
    @CsvSource({
        "tei-schema/tei_all.isosch, dracor-ger",
        "tei-schema/tei_all.isosch, dracor-yid",
        "tei-schema/tei_all.isosch, schnitzler-briefe/src/data/editions",
        "tei-schema/tei_all.isosch, dharma-pallava",
        "tei-schema/tei_all.isosch, editioncrafter",
        "tei-schema/tei_all.isosch, serafin",
        "tei-schema/tei_all.isosch, eltec-eng",
        "tei-schema/tei_all.isosch, frus",
        "tei-schema/tei_all.isosch, tei-p5-exemplars",
        "tei-schema/tei_jtei.isosch, tei-guidelines",
        "tei-schema/tei_jtei.isosch, schnitzler-briefe/src/data/editions",
        "tei-schema/tei_lite.isosch, serafin",
        "tei-schema/tei_drama.isosch, dracor-yid",
        "tei-schema/tei_simplePrint.isosch, eltec-eng",
        "dracor-validate/src/schemas/dracor_1.6.0.sch, dracor-ger",
        "dracor-validate/src/schemas/dracor_1.6.0.sch, dracor-validate",
        "schnitzler-briefe/src/data/meta/schnitzler-briefe-schematron.sch, schnitzler-briefe/src/data/editions",
        "cmif-sig/src/odd/cmif.sch, cmif-sig",
    })
    void the_same_is_told(String rules, String documents) throws Exception {
        assumeTrue(Files.isDirectory(CORPORA), () -> "no " + CORPORA);
        Path schema = CORPORA.resolve(rules).toRealPath();
        SchematronSchema ours = compiled(schema);
        PlainSchXslt plain = new PlainSchXslt(withTypes(schema), processor);
        int told = 0;
        int spared = 0;
        List<Path> files = files(documents);
        for (Path file : files) {
            XdmNode document = parse(file);
            List<String> expected = plain.told(document);
            assertThat(plain.told(ours.validate(document))).as(file.toString()).isEqualTo(expected);
            told += expected.size();
            if (!Watching.sees(ours.watch(), withoutMark(file))) {
                assertThat(expected).as("%s has nothing to tell", file).isEmpty();
                spared++;
            }
        }
        System.out.printf("%s on %s: %d documents, %d rules fired, %d told; %d needed no tree%n",
                rules, documents, files.size(), plain.fired(), told, spared);
        assertThat(files).isNotEmpty();
    }

    /** Damaged, so that rules have something to tell. */
    @ParameterizedTest
    @CsvSource({
        "tei-schema/tei_all.isosch, dracor-yid",
        "tei-schema/tei_all.isosch, dharma-pallava",
        "tei-schema/tei_all.isosch, schnitzler-briefe/src/data/editions",
        "tei-schema/tei_all.isosch, serafin",
        "tei-schema/tei_jtei.isosch, serafin",
        "dracor-validate/src/schemas/dracor_1.6.0.sch, dracor-yid",
    })
    void what_is_told_of_damaged_documents_was_foreseen(String rules, String documents) throws Exception {
        assumeTrue(Files.isDirectory(CORPORA), () -> "no " + CORPORA);
        Path schema = CORPORA.resolve(rules).toRealPath();
        int told = 0;
        int damaged = 0;
        SchematronSchema ours = compiled(schema);
        for (Path file : files(documents).stream().limit(5).toList()) {
            String sound = withoutMark(file);
            for (int seed = 0; seed < 40 && sound.length() < 300_000; seed++) {
                String document = Mutator.damage(sound, seed);
                Optional<XdmNode> tree = parse(document, file);
                if (tree.isPresent()) {
                    damaged++;
                    ours = ours.watch().isPresent() ? ours : compiled(schema); // else it no longer watches
                    boolean something = !ours.validate(tree.get()).isEmpty();
                    told += something ? 1 : 0;
                    assertThat(!something || Watching.sees(ours.watch(), document)).as("%s, seed %d", file, seed).isTrue();
                }
            }
        }
        System.out.printf("%s on %s: %d damaged documents, of %d there is something to tell%n", rules, documents, damaged, told);
        assertThat(damaged).isGreaterThan(30);
    }

    private SchematronSchema compiled(Path schema) throws Exception {
        return SchematronSchema.compile(schema.toUri(), Optional.empty(), gate, new RulesCompiler(gate, processor));
    }

    /** Those in RELAX NG, too: SchXslt2 by itself cannot read them. */
    @Test
    void every_schema_with_rules_compiles() throws Exception {
        assumeTrue(Files.isDirectory(CORPORA), () -> "no " + CORPORA);
        RulesCompiler compiler = new RulesCompiler(gate, processor);
        XdmNode play = parse(files("dracor-yid").get(0));
        List<String> told = new ArrayList<>();
        for (String folder : List.of("tei-schema", "dharma-schema", "dracor-validate", "cmif-sig", "schnitzler-briefe/src/data/meta")) {
            for (Path file : all(folder)) {
                String name = file.getFileName().toString();
                if (name.matches(".*\\.(sch|isosch)") || name.matches(".*\\.rn[gc]") && holdsRules(file)) {
                    int said = SchematronSchema.compile(file.toRealPath().toUri(), Optional.empty(), gate, compiler)
                            .validate(play)
                            .size();
                    told.add(name + " " + said);
                }
            }
        }
        System.out.println("schemas with rules, and what each says of one play: " + told);
        assertThat(told).hasSizeGreaterThan(20);
    }

    private static boolean holdsRules(Path file) throws Exception {
        return Files.readString(file).contains("http://purl.oclc.org/dsdl/schematron")
                && Files.readString(file).matches("(?s).*(sch:rule|s:rule).*");
    }

    private static String withoutMark(Path file) throws Exception {
        return Files.readString(file).replaceFirst("^\uFEFF", "");
    }

    /** Empty if the damage went too deep. */
    private Optional<XdmNode> parse(String document, Path file) {
        try {
            StreamSource source = new StreamSource(new StringReader(document), file.toUri().toString());
            return Optional.of(processor.newDocumentBuilder().build(source));
        } catch (SaxonApiException e) {
            return Optional.empty();
        }
    }

    private XdmNode parse(Path file) throws Exception {
        return processor.newDocumentBuilder().build(SaxonProcessors.source(gate, file.toRealPath().toUri()));
    }

    /** SchXslt2 does not know the prefix {@code xs}, which rules written for editors use undeclared. */
    private XdmNode withTypes(Path schema) throws Exception {
        String text = Files.readString(schema);
        String declared = text.contains("prefix=\"xs\"")
                ? text
                : text.replaceFirst("(<(\\w+:)?)schema\\b[^>]*>", "$0$1ns prefix='xs' uri='http://www.w3.org/2001/XMLSchema'/>");
        StreamSource source = new StreamSource(new StringReader(declared), schema.toUri().toString());
        return processor.newDocumentBuilder().build(source);
    }

    private static List<Path> all(String folder) throws Exception {
        try (Stream<Path> files = Files.walk(CORPORA.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> files(String folder) throws Exception {
        return Sample.of(SOME, all(folder).stream()
                .filter(file -> file.toString().matches(".*\\.(xml|odd)"))
                .toList());
    }
}
