package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.cli.TestRun;

/** Our SARIF is valid by the schema that OASIS publishes with SARIF 2.1.0. */
class SarifSchemaIT {

    private static final Path SCHEMA = Path.of("../shared/format-schemas/sarif-schema-2.1.0.json");

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/check", "src/test/resources/run/folder", "tei"})
    void a_report_is_valid(String documents) throws Exception {
        assertThat(faults(TestRun.of("validate", "--format", "sarif", documents).out())).isEmpty();
    }

    @Test
    void the_schema_finds_fault_with_what_is_not_sarif() throws Exception {
        String report = TestRun.of("validate", "--format", "sarif", "tei").out();
        assertThat(faults(report.replace("\"exitCode\"", "\"exitcode\""))).isNotEmpty();
    }

    private static Iterable<?> faults(String report) throws Exception {
        assumeTrue(Files.exists(SCHEMA), "the SARIF schema is not here");
        return JsonSchemaFactory.getInstance(VersionFlag.V4)
                .getSchema(Files.readString(SCHEMA))
                .validate(report, InputFormat.JSON);
    }
}
