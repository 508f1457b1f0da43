package org.teigram.text;

import java.io.IOException;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.testing.Goldens;
import org.teigram.testing.Goldens.Golden;
import org.teigram.testing.Transform;

/** The text format, feature by feature, by bytes. */
class TextGoldensTest {
    private static Transform text;

    @BeforeAll
    static void compile() throws SaxonApiException {
        text = Transform.of("text/text.xsl");
    }

    static Stream<Golden> goldens() throws IOException {
        return Goldens.of("text", "txt").all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void writesTheGolden(Golden golden) throws Exception {
        golden.check(text.apply(golden.input(), golden.options()));
    }
}
