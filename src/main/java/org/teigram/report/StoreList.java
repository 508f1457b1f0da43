package org.teigram.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.teigram.schema.store.StoredSchema;

/** Tells what is in the schema store: each copy's URL, and below it what is known of it. */
public final class StoreList {

    private StoreList() {}

    public static void print(List<StoredSchema> schemas, PrintWriter out) {
        for (StoredSchema schema : schemas) {
            List<String> facts = new ArrayList<>();
            schema.alias().ifPresent(alias -> facts.add("alias " + alias));
            schema.tei().ifPresent(tei -> facts.add("TEI " + tei));
            facts.add(schema.date());
            facts.add(schema.file());
            out.println(Printable.of(schema.url().toString()));
            schema.from().ifPresent(from -> out.println(Printable.of("  found at " + from)));
            out.println(Printable.of("  " + String.join(", ", facts)));
            out.println("  sha256 " + schema.sha256());
        }
    }
}
