package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teigram.odd.DocumentGenerator;
import org.teigram.odd.Grammar;
import org.teigram.odd.RelaxNg;
import org.xml.sax.InputSource;

/** The schema is narrower than the TEI: what it admits, tei_all admits. */
class GeneratedDocumentsIT {

    private static final Path TEI_ALL = Path.of("../shared/corpora/tei-schema/tei_all.rng");
    private static final Path TEIGRAM = Path.of("schemas/teigram.rng");
    private static final long SEED = 19510703L;
    private static final int DOCUMENTS = 500;

    @Test
    void documentsMadeFromTheGrammarAreValidByTeiAll() throws Exception {
        assumeTrue(Files.exists(TEI_ALL), () -> "no " + TEI_ALL + ": the TEI's own schema is not here");
        var grammar = Grammar.read(TEIGRAM);
        var generator = new DocumentGenerator(grammar, SEED);
        var teiAll = new RelaxNg(new InputSource(TEI_ALL.toUri().toString()));
        var teigram = new RelaxNg(new InputSource(TEIGRAM.toUri().toString()));

        List<String> objections = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String document = generator.next();
            assertThat(teigram.errors(document)).as("document %d by the grammar it is made from", i).isEmpty();
            objections.addAll(teiAll.errors(document).stream().map(GeneratedDocumentsIT::shortened).toList());
        }

        assertThat(objections.stream().distinct().limit(20)).as("what tei_all says of %d documents", DOCUMENTS).isEmpty();
        assertThat(generator.missing()).as("elements and attributes in none of the documents").isEmpty();
    }

    /** Without the line, which is always the first, and without the long list of what was expected instead. */
    private static String shortened(String objection) {
        return objection.replaceFirst("^1: ", "").replaceFirst("; expected.*", "");
    }
}
