package org.teigram.schema.grammar;

import com.thaiopensource.relaxng.edit.DataPattern;
import com.thaiopensource.relaxng.edit.Param;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.teigram.schema.grammar.GrammarIndex.DataFacts;
import org.teigram.schema.grammar.GrammarIndex.ValueFacts;

/** Gathers what one value may be; literal values keep the schema's order. */
final class ValueCollector {

    final Set<String> values = new LinkedHashSet<>();
    boolean list;
    private final Set<DataFacts> types = new LinkedHashSet<>();

    void add(DataPattern data) {
        Map<String, String> params = new TreeMap<>();
        for (Param param : data.getParams()) {
            params.put(param.getName(), param.getValue());
        }
        types.add(new DataFacts(data.getDatatypeLibrary(), data.getType(), Collections.unmodifiableMap(params)));
    }

    void add(ValueCollector other) {
        values.addAll(other.values);
        types.addAll(other.types);
        list |= other.list;
    }

    ValueFacts facts() {
        return new ValueFacts(
                Collections.unmodifiableSet(new LinkedHashSet<>(values)), List.copyOf(new ArrayList<>(types)), list);
    }
}
