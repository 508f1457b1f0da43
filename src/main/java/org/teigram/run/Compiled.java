package org.teigram.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.sf.saxon.s9api.Processor;
import org.teigram.check.Check;
import org.teigram.export.CompiledFormat;
import org.teigram.export.Format;
import org.teigram.schema.CompiledSchemas;
import org.teigram.xml.Lazy;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;
import org.teigram.xml.StylesheetFailure;

/**
 * What is compiled once for a run and shared by its threads. The formats come while documents are read already: whoever
 * asks for them waits.
 *
 * @param processor of which all trees, rules and stylesheets are, if there are any
 * @param ownChecks those that need no schema
 * @param coming the formats, once they are compiled
 */
record Compiled(
        Supplier<Processor> processor,
        CompiledSchemas schemas,
        List<Check> ownChecks,
        CompletableFuture<List<CompiledFormat>> coming) {

    static Compiled of(Plan plan) {
        Supplier<Processor> processor = new Lazy<>(() -> SaxonProcessors.create(plan.gate()));
        ResourceGate schemaGate = plan.checks().map(Plan.Checks::schemaGate).orElseGet(ResourceGate::localFiles);
        CompiledSchemas schemas = new CompiledSchemas(schemaGate, processor);
        return new Compiled(processor, schemas, CheckCatalog.own(plan.gate()), new CompletableFuture<>());
    }

    /** @throws StylesheetFailure if one of them cannot be compiled */
    List<CompiledFormat> compileFormats(Plan plan) throws StylesheetFailure {
        List<CompiledFormat> formats = new ArrayList<>();
        if (plan.export().isPresent()) {
            Plan.Export export = plan.export().get();
            for (Format format : export.formats()) {
                Map<String, String> settings = export.settings().getOrDefault(format.id(), Map.of());
                formats.add(CompiledFormat.compile(format, settings, processor.get(), plan.gate()));
            }
        }
        return List.copyOf(formats);
    }

    /** Waits until they are compiled. */
    List<CompiledFormat> formats() {
        return coming.join();
    }
}
