package org.teigram.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.teigram.project.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "publish",
        description = "Validates documents, then makes outputs of those without errors. "
                + "A document with an error keeps its old outputs.")
final class PublishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ExportOptions exporting;

    @Override
    public Integer call() throws Exception {
        return exporting.run(spec, common, Optional.of(Request.Validate.all()));
    }
}
