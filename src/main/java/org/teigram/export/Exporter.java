package org.teigram.export;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.teigram.xml.Stylesheets;

/** Makes the output of one document in one format. */
public final class Exporter {

    private Exporter() {}

    /**
     * The output's bytes, as the stylesheet's {@code xsl:output} says.
     *
     * @throws ExportFailure if the stylesheet fails on this document
     */
    public static byte[] export(XdmNode document, CompiledFormat format) throws ExportFailure {
        List<String> messages = new ArrayList<>();
        Xslt30Transformer transformer = Stylesheets.transformer(format.stylesheet(), messages);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            transformer.setStylesheetParameters(format.parameters());
            transformer.setGlobalContextItem(document);
            Serializer serializer = transformer.newSerializer(bytes);
            transformer.applyTemplates(document, serializer);
            return bytes.toByteArray();
        } catch (SaxonApiException e) {
            throw new ExportFailure(messages.isEmpty() ? e.getMessage() : messages.get(0));
        }
    }
}
