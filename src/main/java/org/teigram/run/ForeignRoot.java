package org.teigram.run;

import java.util.Map;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.Prolog;
import org.teigram.document.place.Sources;

/** Says of a document that is not TEI P5 what it seems to be instead. */
final class ForeignRoot {

    private static final Map<String, String> OTHERS = Map.of(
            "html", "an HTML page", "alto", "an ALTO file", "PcGts", "a PAGE file", "mets", "a METS file", "ead", "an EAD file",
            "document", "a word processor's document", "grammar", "a RELAX NG schema", "stylesheet", "a stylesheet");

    private ForeignRoot() {}

    static Diagnostic of(Prolog prolog, Sources sources) {
        String root = "the root element `" + prolog.rootName() + "`";
        if (prolog.rootName().equals("TEI.2") || prolog.rootName().equals("teiCorpus.2")) {
            return diagnostic(prolog, sources, root + " is that of TEI P4", "convert the document to TEI P5 first");
        }
        if (OTHERS.containsKey(prolog.rootName())) {
            return diagnostic(prolog, sources,
                    root + " is not TEI: this seems to be " + OTHERS.get(prolog.rootName()), "leave it out");
        }
        String where = prolog.rootNamespace().isEmpty()
                ? " is in no namespace, and so not TEI"
                : " is in the namespace `" + prolog.rootNamespace() + "`, and so not TEI";
        return diagnostic(prolog, sources, root + where, "write `xmlns=\"" + Prolog.TEI + "\"` on it if this is TEI");
    }

    private static Diagnostic diagnostic(Prolog prolog, Sources sources, String message, String hint) {
        return Diagnostic.of(RunRules.NOT_TEI, sources.at(prolog.root()), message).withHint(hint);
    }
}
