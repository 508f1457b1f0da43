package org.teigram.reference;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;

/** A reference as HTML that is XML too: no entities but XML's own. */
final class HtmlReference extends HtmlFormat {

    private final boolean disguised;

    /** @param disguised whether the record was prepared with guises and marks */
    HtmlReference(boolean disguised) {
        this.disguised = disguised;
    }

    @Override
    protected void postProcess(TokenBuffer buffer, RenderContext context) {
        if (disguised) {
            NameMarks.settle(buffer.getTokens());
        }
        super.postProcess(buffer, context);
    }

    @Override
    protected String escape(String text) {
        String shown = disguised ? Guise.shown(text) : text;
        return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
