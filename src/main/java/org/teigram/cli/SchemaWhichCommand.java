package org.teigram.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.project.Surroundings;
import org.teigram.report.SchemaAnswers;
import org.teigram.run.SchemaInquiry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "which", description = "Says which schemas apply to documents, why, and where each comes from.")
final class SchemaWhichCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(names = "--schema", paramLabel = "FILE|ALIAS|URL", description = "As for validate.")
    private List<String> schemas = List.of();

    @Option(names = "--phase", paramLabel = "NAME", description = "As for validate.")
    private String phase;

    @Option(names = "--catalog", paramLabel = "FILE", description = "As for validate.")
    private List<Path> catalogs = List.of();

    @Override
    public Integer call() throws Exception {
        Request request = new Request(common.project(), common.paths(), common.jobs(),
                Optional.of(Request.Validate.by(schemas, Optional.ofNullable(phase), catalogs)), Optional.empty());
        SchemaAnswers answers = new SchemaAnswers(spec.commandLine().getOut());
        AtomicInteger told = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        SchemaInquiry.of(Planner.plan(request), Surroundings.store(Planner.projectOf(request)), answer -> {
            answers.tell(answer);
            told.incrementAndGet();
            failed.addAndGet(answer.failed() ? 1 : 0);
        });
        return failed.get() > 0 || told.get() == 0 ? 2 : 0;
    }
}
