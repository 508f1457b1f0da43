package org.teigram.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teigram.export.CompiledFormat;
import org.teigram.export.ExportFailure;
import org.teigram.export.Exported;
import org.teigram.export.Exporter;
import org.teigram.export.OutputTarget;
import org.teigram.run.ProjectOutput.Outcome;

/** Writes what all outputs of a format share, such as a style sheet, once for a run, before the outputs of documents. */
final class SharedFiles {

    private SharedFiles() {}

    static List<ProjectOutput> write(Plan plan, List<CompiledFormat> formats) {
        List<ProjectOutput> written = new ArrayList<>();
        for (CompiledFormat format : formats) {
            OutputTarget target = plan.export().orElseThrow().target();
            if (target.folder().isPresent()) { // outputs on a terminal have no place for files beside them
                write(format, target, written);
            }
        }
        return written;
    }

    private static void write(CompiledFormat format, OutputTarget target, List<ProjectOutput> written) {
        String id = format.format().id();
        String name = "the files that all outputs share";
        try {
            if (Exporter.shared(format) instanceof Exported.Shared shared) {
                for (Map.Entry<String, String> file : shared.files().entrySet()) {
                    name = file.getKey();
                    target.write(name, file.getValue().getBytes(StandardCharsets.UTF_8));
                    written.add(new ProjectOutput(id, name, new Outcome.Written(0), List.of()));
                }
            }
        } catch (ExportFailure e) {
            written.add(new ProjectOutput(id, name, new Outcome.NotWritten(e.getMessage()), List.of()));
        }
    }
}
