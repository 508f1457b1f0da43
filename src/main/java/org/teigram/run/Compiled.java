package org.teigram.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Processor;
import org.teigram.check.Check;
import org.teigram.export.CompiledFormat;
import org.teigram.export.Format;
import org.teigram.schema.CompiledSchemas;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;
import org.teigram.xml.StylesheetFailure;

/**
 * What is compiled once for a run and shared by its threads.
 *
 * @param processor of which all trees, rules and stylesheets are
 * @param ownChecks those that need no schema
 */
record Compiled(
        Processor processor, CompiledSchemas schemas, List<Check> ownChecks, List<CompiledFormat> formats) {

    static Compiled of(Plan plan) throws StylesheetFailure {
        Processor processor = SaxonProcessors.create(plan.gate());
        List<CompiledFormat> formats = new ArrayList<>();
        if (plan.export().isPresent()) {
            Plan.Export export = plan.export().get();
            for (Format format : export.formats()) {
                Map<String, String> settings = export.settings().getOrDefault(format.id(), Map.of());
                formats.add(CompiledFormat.compile(format, settings, processor, plan.gate()));
            }
        }
        ResourceGate schemaGate = plan.checks().map(Plan.Checks::schemaGate).orElseGet(ResourceGate::localFiles);
        CompiledSchemas schemas = new CompiledSchemas(schemaGate, processor);
        return new Compiled(processor, schemas, CheckCatalog.own(plan.gate()), List.copyOf(formats));
    }
}
