package org.teigram.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.teigram.report.Printable;
import org.teigram.schema.store.SchemaStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "Checks that every copy in the schema store is there, and is what it was.")
final class SchemaCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions where;

    @Override
    public Integer call() throws Exception {
        SchemaStore store = where.store();
        if (store.schemas().isEmpty()) {
            throw new CommandFailure("the schema store is empty: there is nothing to check");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<SchemaStore.Fault> faults = store.faults();
        faults.forEach(fault -> out.println(Printable.of(fault.why())));
        int sound = store.schemas().size() - faults.size();
        out.println(sound + " of " + store.schemas().size() + " copies are sound");
        return faults.isEmpty() ? 0 : 1;
    }
}
