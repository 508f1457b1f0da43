package org.teigram.schema.grammar;

import com.thaiopensource.relaxng.edit.AbstractPatternVisitor;
import com.thaiopensource.relaxng.edit.ChoiceNameClass;
import com.thaiopensource.relaxng.edit.CompositePattern;
import com.thaiopensource.relaxng.edit.ElementPattern;
import com.thaiopensource.relaxng.edit.ExternalRefPattern;
import com.thaiopensource.relaxng.edit.GrammarPattern;
import com.thaiopensource.relaxng.edit.NameClass;
import com.thaiopensource.relaxng.edit.NameNameClass;
import com.thaiopensource.relaxng.edit.ParentRefPattern;
import com.thaiopensource.relaxng.edit.Pattern;
import com.thaiopensource.relaxng.edit.RefPattern;
import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.edit.UnaryPattern;
import com.thaiopensource.xml.util.Name;
import java.util.HashSet;
import java.util.Set;

/** Follows the patterns of a schema and what they refer to, in every file of it. */
abstract class GrammarWalker extends AbstractPatternVisitor<Void> {

    /** An element pattern, and the scope its references are to be looked up in. */
    record Place(ElementPattern pattern, GrammarScope scope) {
        Set<Name> names() {
            return GrammarWalker.names(pattern.getNameClass(), scope);
        }
    }

    private final SchemaCollection schemas;
    private GrammarScope scope;

    GrammarWalker(SchemaCollection schemas) {
        this.schemas = schemas;
        this.scope = new GrammarScope(schemas, "");
    }

    final void walkFromTheStart() {
        schemas.getSchemaDocumentMap().get(schemas.getMainUri()).getPattern().accept(this);
    }

    /** Walks what stands in an element. */
    final void walk(Place element) {
        scope = element.scope();
        element.pattern().getChild().accept(this);
    }

    final GrammarScope scope() {
        return scope;
    }

    /** Walks what a reference stands for. */
    void enter(GrammarScope.Definition definition) {
        GrammarScope outer = scope;
        scope = definition.scope();
        definition.pattern().accept(this);
        scope = outer;
    }

    @Override
    public final Void visitRef(RefPattern pattern) {
        scope.definitions(pattern.getName()).forEach(this::enter);
        return null;
    }

    @Override
    public final Void visitParentRef(ParentRefPattern pattern) {
        scope.parent().definitions(pattern.getName()).forEach(this::enter);
        return null;
    }

    @Override
    public final Void visitGrammar(GrammarPattern pattern) {
        scope.nested(pattern).start().forEach(this::enter);
        return null;
    }

    @Override
    public final Void visitExternalRef(ExternalRefPattern pattern) {
        Pattern external = schemas.getSchemaDocumentMap().get(pattern.getUri()).getPattern();
        enter(new GrammarScope.Definition(external, scope.external(pattern.getNs())));
        return null;
    }

    @Override
    public final Void visitUnary(UnaryPattern pattern) {
        return pattern.getChild().accept(this);
    }

    @Override
    public final Void visitComposite(CompositePattern pattern) {
        pattern.childrenAccept(this);
        return null;
    }

    @Override
    public final Void visitPattern(Pattern pattern) {
        return null;
    }

    /** The names that a name class lists; wildcards list none. */
    static Set<Name> names(NameClass names, GrammarScope scope) {
        Set<Name> result = new HashSet<>();
        collect(names, scope.inheritedNamespace(), result);
        return result;
    }

    private static void collect(NameClass names, String inherited, Set<Name> result) {
        if (names instanceof ChoiceNameClass choice) {
            choice.getChildren().forEach(child -> collect(child, inherited, result));
        } else if (names instanceof NameNameClass name) {
            String namespace = name.getNamespaceUri();
            boolean inherits = NameClass.INHERIT_NS.equals(namespace);
            result.add(new Name(inherits ? inherited : namespace, name.getLocalName()));
        }
    }
}
