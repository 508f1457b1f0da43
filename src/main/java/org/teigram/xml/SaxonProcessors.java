package org.teigram.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Makes Saxon processors whose stylesheets and queries reach nothing but what the gate lets through: no network, no
 * collections, no environment, no evaluation of stylesheets at run time, no Java but functions registered here.
 */
public final class SaxonProcessors {

    private SaxonProcessors() {}

    public static Processor create(ResourceGate gate) {
        return create(gate, reader -> reader);
    }

    /** @param through what the events of every document that is read go through */
    public static Processor create(ResourceGate gate, UnaryOperator<XMLReader> through) {
        Processor processor = new Processor(false);
        processor.registerExtensionFunction(new UuidFunction());
        Configuration configuration = processor.getUnderlyingConfiguration();
        configuration.setConfigurationProperty(Feature.LINE_NUMBERING, true);
        configuration.setConfigurationProperty(Feature.DTD_VALIDATION, false);
        configuration.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
        configuration.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER_CLASS, NoEnvironment.class.getName());
        configuration.setErrorReporterFactory(c -> error -> {
            // told by exceptions, and by reporters where there is one; never printed behind our back
        });
        configuration.setResourceResolver(request -> open(gate, request.uri, through));
        configuration.setUnparsedTextURIResolver((uri, encoding, config) -> text(gate, uri, encoding));
        configuration.setCollectionFinder((context, uri) -> {
            throw new XPathException("collections cannot be read");
        });
        return processor;
    }

    /** A source for a document that goes through the gate, entities and all. */
    public static Source source(ResourceGate gate, URI uri) throws IOException {
        return source(gate, uri, reader -> reader);
    }

    /** @param through what its events go through */
    public static Source source(ResourceGate gate, URI uri, UnaryOperator<XMLReader> through) throws IOException {
        InputSource input = new InputSource(gate.open(uri));
        input.setSystemId(ResourceGate.hierarchical(uri).toString());
        return new SAXSource(through.apply(Parsers.forTools(new GatedEntities(gate))), input);
    }

    static Source open(ResourceGate gate, String uri, UnaryOperator<XMLReader> through) throws XPathException {
        try {
            return source(gate, gate.locate(ResourceGate.parse(uri)), through);
        } catch (ResourceBlocked e) {
            throw new BlockedInSaxon(e);
        } catch (IOException e) {
            throw new XPathException(e.getMessage());
        } catch (URISyntaxException e) {
            throw new XPathException("`" + uri + "` is not a URI");
        }
    }

    private static Reader text(ResourceGate gate, URI uri, String encoding) throws XPathException {
        try {
            InputStream stream = gate.open(uri);
            return new InputStreamReader(
                    stream, encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding));
        } catch (IOException | IllegalArgumentException e) {
            throw new XPathException(e.getMessage());
        }
    }

    /** Entities of stylesheets and schemas: through the gate or not at all. */
    private static final class GatedEntities extends DefaultHandler2 {
        private final ResourceGate gate;

        GatedEntities(ResourceGate gate) {
            this.gate = gate;
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId)
                throws IOException {
            try {
                URI uri = base == null
                        ? ResourceGate.parse(systemId)
                        : ResourceGate.parse(base).resolve(ResourceGate.parse(systemId));
                URI located = gate.locate(publicId == null ? "" : publicId, uri);
                InputSource source = new InputSource(gate.open(located));
                source.setSystemId(located.toString());
                return source;
            } catch (URISyntaxException e) {
                throw new ResourceBlocked("`" + systemId + "` is not a URI");
            }
        }
    }
}
