package org.teigram.reference;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.TextFormat;

/** A reference as plain text. */
final class TextReference extends TextFormat {

    private final boolean disguised;

    /** @param disguised whether the record was prepared with guises and marks */
    TextReference(boolean disguised) {
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
        return disguised ? Guise.shown(text) : text;
    }
}
