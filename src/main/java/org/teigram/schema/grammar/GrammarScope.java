package org.teigram.schema.grammar;

import com.thaiopensource.relaxng.edit.Component;
import com.thaiopensource.relaxng.edit.DefineComponent;
import com.thaiopensource.relaxng.edit.DivComponent;
import com.thaiopensource.relaxng.edit.GrammarPattern;
import com.thaiopensource.relaxng.edit.IncludeComponent;
import com.thaiopensource.relaxng.edit.NameClass;
import com.thaiopensource.relaxng.edit.Pattern;
import com.thaiopensource.relaxng.edit.SchemaCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The definitions of one grammar, with those of the files it includes (RELAX NG 4.7 and 4.18). */
final class GrammarScope {

    /** What a name stands for, and the scope of the references in it. */
    record Definition(Pattern pattern, GrammarScope scope) {}

    private final SchemaCollection schemas;
    private final GrammarScope parent;
    private final String inheritedNamespace;
    private final Map<String, List<Definition>> definitions;
    private final Map<GrammarPattern, GrammarScope> nested = new IdentityHashMap<>();

    /** The scope outside of any grammar. */
    GrammarScope(SchemaCollection schemas, String inheritedNamespace) {
        this(schemas, null, inheritedNamespace, new HashMap<>());
    }

    private GrammarScope(
            SchemaCollection schemas,
            GrammarScope parent,
            String inheritedNamespace,
            Map<String, List<Definition>> definitions) {
        this.schemas = schemas;
        this.parent = parent;
        this.inheritedNamespace = inheritedNamespace;
        this.definitions = definitions;
    }

    GrammarScope parent() {
        return parent == null ? this : parent;
    }

    /** The namespace of names for which the file gives none: that of the reference to the file. */
    String inheritedNamespace() {
        return inheritedNamespace;
    }

    List<Definition> definitions(String name) {
        return definitions.getOrDefault(name, List.of());
    }

    List<Definition> start() {
        return definitions(DefineComponent.START);
    }

    GrammarScope nested(GrammarPattern grammar) {
        return nested.computeIfAbsent(grammar, g -> {
            GrammarScope scope = new GrammarScope(schemas, this, inheritedNamespace, new HashMap<>());
            scope.collect(g.getComponents(), Set.of());
            return scope;
        });
    }

    GrammarScope external(String namespace) {
        return new GrammarScope(schemas, resolve(namespace));
    }

    private void collect(List<Component> components, Set<String> overridden) {
        for (Component component : components) {
            if (component instanceof DefineComponent define && !overridden.contains(define.getName())) {
                definitions
                        .computeIfAbsent(define.getName(), n -> new ArrayList<>())
                        .add(new Definition(define.getBody(), this));
            } else if (component instanceof DivComponent div) {
                collect(div.getComponents(), overridden);
            } else if (component instanceof IncludeComponent include) {
                include(include, overridden);
            }
        }
    }

    private void include(IncludeComponent include, Set<String> overridden) {
        collect(include.getComponents(), overridden);
        Set<String> replaced = new HashSet<>(overridden);
        names(include.getComponents(), replaced);
        Pattern included = schemas.getSchemaDocumentMap().get(include.getUri()).getPattern();
        if (included instanceof GrammarPattern grammar) {
            // same names, but the included file's own namespace where it inherits one
            new GrammarScope(schemas, parent, resolve(include.getNs()), definitions)
                    .collect(grammar.getComponents(), replaced);
        }
    }

    private static void names(List<Component> components, Set<String> names) {
        for (Component component : components) {
            if (component instanceof DefineComponent define) {
                names.add(define.getName());
            } else if (component instanceof DivComponent div) {
                names(div.getComponents(), names);
            }
        }
    }

    private String resolve(String namespace) {
        return namespace == null || NameClass.INHERIT_NS.equals(namespace) ? inheritedNamespace : namespace;
    }
}
