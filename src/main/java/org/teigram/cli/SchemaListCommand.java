package org.teigram.cli;

import java.util.concurrent.Callable;
import org.teigram.report.StoreList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "list", description = "Lists the copies in the schema store.")
final class SchemaListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions where;

    @Override
    public Integer call() throws Exception {
        StoreList.print(where.store().schemas(), spec.commandLine().getOut());
        return 0;
    }
}
