package org.teigram.check.relaxng;
public final class RelaxNgCheck implements org.teigram.check.StreamCheck {
    public RelaxNgCheck(org.teigram.schema.RelaxNgSchema schema) {}
    @Override public String name() { return "relaxng"; }
    @Override public org.xml.sax.ContentHandler start(org.teigram.document.Cursor cursor, org.teigram.check.Findings findings) { return new org.xml.sax.helpers.DefaultHandler(); }
}
