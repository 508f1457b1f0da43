package org.teigram.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.cli.TestRun;
import org.teigram.telegram.PlantedFaults.Fault;
import org.teigram.telegram.PlantedFaults.Kind;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Other programs on the planted faults: jing rejects what a grammar can see, xmllint gives the line of what is no XML. */
class PlantedFaultsIT {

    private static final Set<Kind> GRAMMAR =
            EnumSet.of(Kind.ELEMENT, Kind.ATTRIBUTE, Kind.VALUE, Kind.DUPLICATE_ID, Kind.DATE, Kind.NOT_WELL_FORMED);
    private static final Pattern LINE = Pattern.compile("fault\\.xml:(\\d+): parser error");

    @TempDir
    Path folder;

    static List<Fault> grammatical() throws Exception {
        return PlantedFaultsTest.faults().filter(fault -> GRAMMAR.contains(fault.kind())).toList();
    }

    static List<Fault> notWellFormed() throws Exception {
        return PlantedFaultsTest.faults().filter(fault -> fault.kind() == Kind.NOT_WELL_FORMED).toList();
    }

    @ParameterizedTest
    @MethodSource("grammatical")
    void jing_rejects_it_too(Fault fault) throws Exception {
        Path file = Files.writeString(folder.resolve("fault.xml"), fault.text());
        PropertyMapBuilder asItsCommandLine = new PropertyMapBuilder();
        asItsCommandLine.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler());
        RngProperty.CHECK_ID_IDREF.add(asItsCommandLine);
        ValidationDriver jing = new ValidationDriver(asItsCommandLine.toPropertyMap());
        assertThat(jing.loadSchema(ValidationDriver.fileInputSource("schemas/teigram.rng"))).isTrue();
        assertThat(valid(jing, file)).isFalse();
    }

    private static boolean valid(ValidationDriver jing, Path file) throws IOException {
        try {
            return jing.validate(ValidationDriver.fileInputSource(file.toFile()));
        } catch (SAXException notWellFormed) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("notWellFormed")
    void the_line_is_that_of_xmllint(Fault fault) throws Exception {
        Path file = Files.writeString(folder.resolve("fault.xml"), fault.text());
        Process xmllint = new ProcessBuilder("xmllint", "--noout", "fault.xml")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        Matcher line = LINE.matcher(new String(xmllint.getInputStream().readAllBytes()));
        assertThat(line.find()).isTrue();
        TestRun run = TestRun.of(
                "validate", "--color", "never", "--schema", "schemas/teigram.rng", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith(file + ":" + line.group(1) + ":");
    }
}
