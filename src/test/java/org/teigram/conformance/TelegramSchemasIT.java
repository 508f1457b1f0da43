package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.util.SinglePropertyMap;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The telegram before other judges: jing with our schema and the TEI's, xmllint with our XSD. */
class TelegramSchemasIT {

    private static final String TELEGRAM = "tei/telegram-21405.xml";
    private static final Path TEI_ALL = Path.of("../shared/corpora/tei-schema/tei_all.rng");

    @Test
    void jing_finds_it_valid_by_our_schema() throws Exception {
        assertThat(jing("schemas/teigram.rng")).isEmpty();
    }

    @Test
    void jing_finds_it_valid_by_tei_all() throws Exception {
        assumeTrue(Files.exists(TEI_ALL), () -> "no " + TEI_ALL + ": the TEI's own schemas are not here");
        assertThat(jing(TEI_ALL.toString())).isEmpty();
    }

    @Test
    void xmllint_finds_it_valid_by_our_xsd() throws Exception {
        Process xmllint = new ProcessBuilder("xmllint", "--noout", "--schema", "schemas/teigram.xsd", TELEGRAM)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(xmllint.getInputStream().readAllBytes())).isEqualTo(TELEGRAM + " validates\n");
        assertThat(xmllint.waitFor()).isZero();
    }

    private static List<String> jing(String schema) throws Exception {
        List<String> errors = new ArrayList<>();
        DefaultHandler handler = new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }
        };
        ValidationDriver driver = new ValidationDriver(SinglePropertyMap.newInstance(ValidateProperty.ERROR_HANDLER, handler));
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(schema))).isTrue();
        assertThat(driver.validate(ValidationDriver.fileInputSource(TELEGRAM))).isEqualTo(errors.isEmpty());
        return errors;
    }
}
