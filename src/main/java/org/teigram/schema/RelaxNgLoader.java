package org.teigram.schema;

import com.thaiopensource.datatype.DatatypeLibraryLoader;
import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.parse.IllegalSchemaException;
import com.thaiopensource.relaxng.parse.Parseable;
import com.thaiopensource.relaxng.parse.compact.CompactParseable;
import com.thaiopensource.relaxng.parse.sax.SAXParseable;
import com.thaiopensource.relaxng.pattern.AnnotationsImpl;
import com.thaiopensource.relaxng.pattern.CommentListImpl;
import com.thaiopensource.relaxng.pattern.IdTypeMap;
import com.thaiopensource.relaxng.pattern.IdTypeMapBuilder;
import com.thaiopensource.relaxng.pattern.MatchablePatternImpl;
import com.thaiopensource.relaxng.pattern.NameClass;
import com.thaiopensource.relaxng.pattern.Pattern;
import com.thaiopensource.relaxng.pattern.SchemaBuilderImpl;
import com.thaiopensource.relaxng.pattern.SchemaPatternBuilder;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.xml.sax.SAX;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import com.thaiopensource.util.VoidValue;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.teigram.schema.choice.SchemaContent;
import org.teigram.schema.grammar.GateResolver;
import org.teigram.xml.Parsers;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Compiles one schema with jing, as jing's own reader does by default, but reads only through the gate. */
final class RelaxNgLoader {

    record Loaded(MatchablePattern pattern, Optional<IdTypeMap> idTypes) {}

    private final URI uri;
    private final ResourceGate gate;
    private final GateResolver resolver;
    private final FirstError errors = new FirstError();

    RelaxNgLoader(URI uri, ResourceGate gate) {
        this.uri = uri;
        this.gate = gate;
        this.resolver = new GateResolver(gate);
    }

    Loaded load() throws SchemaFailure {
        try {
            SchemaPatternBuilder builder = new SchemaPatternBuilder();
            Pattern start = SchemaBuilderImpl.parse(parseable(), errors, new DatatypeLibraryLoader(), builder, false);
            return new Loaded(new MatchablePatternImpl(builder, start), idTypes(builder, start));
        } catch (IllegalSchemaException e) {
            throw errors.failure();
        } catch (SAXParseException e) {
            errors.keep(e);
            throw errors.failure();
        } catch (SAXException | IOException e) {
            throw SchemaFailure.of(FirstError.reason(e), e);
        }
    }

    private Optional<IdTypeMap> idTypes(SchemaPatternBuilder builder, Pattern start)
            throws SAXException, IllegalSchemaException {
        if (!builder.hasIdTypes()) {
            return Optional.empty();
        }
        IdTypeMap map = new IdTypeMapBuilder(errors, start).getIdTypeMap();
        if (map == null) {
            throw new IllegalSchemaException();
        }
        return Optional.of(map);
    }

    private Parseable<Pattern, NameClass, Locator, VoidValue, CommentListImpl, AnnotationsImpl> parseable()
            throws SAXException, IOException {
        Input input = new Input();
        input.setUri(uri.toString());
        resolver.open(input);
        if (SchemaContent.isCompact(uri, gate)) {
            return new CompactParseable<>(input, resolver, errors);
        }
        SAXResolver sax = new SAXResolver(resolver) {
            @Override
            protected XMLReader createXMLReaderWithoutResolver() {
                return Parsers.forTools(SAX.createEntityResolver(resolver));
            }
        };
        return new SAXParseable<>(sax.createSAXSource(input), sax, errors);
    }
}
