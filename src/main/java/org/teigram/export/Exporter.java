package org.teigram.export;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.teigram.xml.Stylesheets;

/** Makes the output of one document in one format. */
public final class Exporter {

    /** The error by which a stylesheet says that there is nothing to write ({@code xslt/lib/nothing.xsl}). */
    private static final QName NOTHING = new QName("https://teigram.org/ns/functions", "nothing");

    private Exporter() {}

    /** @throws ExportFailure if the stylesheet fails on this document */
    public static Exported export(XdmNode document, CompiledFormat format) throws ExportFailure {
        List<String> messages = new ArrayList<>();
        Xslt30Transformer transformer = Stylesheets.transformer(format.stylesheet(), messages);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            transformer.setStylesheetParameters(format.parameters());
            transformer.setGlobalContextItem(document);
            Serializer serializer = transformer.newSerializer(bytes);
            transformer.applyTemplates(document, serializer);
            return new Exported.Made(bytes.toByteArray());
        } catch (SaxonApiException e) {
            if (NOTHING.equals(e.getErrorCode()) && !messages.isEmpty()) {
                return new Exported.Nothing(messages.get(0));
            }
            throw new ExportFailure(messages.isEmpty() ? e.getMessage() : messages.get(0));
        }
    }
}
