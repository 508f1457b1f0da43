package org.teigram.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teigram.export.CompiledFormat;
import org.teigram.export.ExportFailure;
import org.teigram.export.Exported;
import org.teigram.export.Exporter;
import org.teigram.export.Format.Scope;
import org.teigram.export.OutputTarget;
import org.teigram.export.merge.Frame;
import org.teigram.export.merge.MergedFile;
import org.teigram.run.DocumentResult.Given;
import org.teigram.run.ProjectOutput.Outcome;

/**
 * Puts the entries of documents together to the files of formats of scope project. It is given the results in the plan's
 * order, by one thread, and writes at the end.
 */
final class Merging implements AutoCloseable {

    /** The file of one format, as far as it has come. */
    private static final class Growing {
        private final CompiledFormat format;
        private final MergedFile file;
        private final List<String> without = new ArrayList<>();
        private Optional<String> trouble = Optional.empty();

        Growing(CompiledFormat format) throws IOException {
            this.format = format;
            this.file = new MergedFile();
        }

        String id() {
            return format.format().id();
        }
    }

    private final Plan plan;
    private final List<Growing> files = new ArrayList<>();

    Merging(Plan plan, List<CompiledFormat> formats) {
        this.plan = plan;
        try {
            for (CompiledFormat format : formats) {
                if (format.format().scope() == Scope.PROJECT) {
                    files.add(new Growing(format));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that had nothing to give is no gap; one that could not give is. */
    void add(DocumentResult result) {
        for (Growing file : files) {
            Optional<Given> given = result.entries().stream().filter(each -> each.format().equals(file.id())).findFirst();
            if (given.isPresent()) {
                append(file, plan.export().orElseThrow().names().get(result.file()), given.get());
            } else if (result.verdict().isPresent()
                    && result.noOutputs().stream().noneMatch(none -> none.format().equals(file.id()))) {
                file.without.add(result.file().name());
            }
        }
    }

    private static void append(Growing file, String document, Given given) {
        try {
            file.file.add(document, given.entries());
        } catch (IOException e) {
            file.trouble = Optional.of("its entries could not be kept on the disk: " + Reasons.of(e));
        }
    }

    /** Writes what has come together. Called once, after the last document. */
    List<ProjectOutput> finish() {
        return files.stream()
                .map(file -> new ProjectOutput(
                        file.id(), file.format.format().outputName(""), outcome(file), List.copyOf(file.without)))
                .toList();
    }

    private Outcome outcome(Growing file) {
        if (file.trouble.isPresent()) {
            return new Outcome.NotWritten(file.trouble.get());
        }
        try {
            if (file.file.size() == 0) {
                return nothing(file, "no document has an entry to give");
            }
            Exported exported = Exporter.frame(file.format, file.file.facts());
            if (exported instanceof Exported.Nothing nothing) {
                return nothing(file, nothing.reason());
            }
            if (exported instanceof Exported.Unset unset) {
                return new Outcome.Nothing(unset.reason());
            }
            Frame frame = ((Exported.Framed) exported).frame();
            target().write(file.format.format().outputName(""), out -> file.file.writeTo(out, frame));
            return new Outcome.Written(file.file.size());
        } catch (ExportFailure e) {
            return new Outcome.NotWritten(e.getMessage());
        }
    }

    /** What an earlier run wrote is removed, unless it may hold what could not be made now. */
    private Outcome nothing(Growing file, String reason) throws ExportFailure {
        if (file.without.isEmpty()) {
            target().remove(file.format.format().outputName(""));
        }
        return new Outcome.Nothing(reason);
    }

    private OutputTarget target() {
        return plan.export().orElseThrow().target();
    }

    @Override
    public void close() {
        for (Growing file : files) {
            try {
                file.file.close();
            } catch (IOException e) {
                // a temporary file that cannot be deleted now is deleted when the program ends
            }
        }
    }
}
