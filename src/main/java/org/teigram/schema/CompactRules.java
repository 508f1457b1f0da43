package org.teigram.schema;

import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.input.InputFailedException;
import com.thaiopensource.relaxng.input.parse.compact.CompactParseInputFormat;
import com.thaiopensource.relaxng.output.OutputDirectory;
import com.thaiopensource.relaxng.output.rng.RngOutputFormat;
import com.thaiopensource.relaxng.translate.util.InvalidParamsException;
import com.thaiopensource.xml.out.CharRepertoire;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.teigram.schema.grammar.GateResolver;
import org.teigram.xml.ResourceGate;
import org.xml.sax.SAXException;

/** A RELAX NG schema in compact syntax, and what it includes, in XML syntax: the rules are in its annotations. */
final class CompactRules {

    private CompactRules() {}

    /**
     * All grammars in one element.
     *
     * @throws SchemaFailure if one cannot be read or is not correct
     */
    static String read(URI uri, ResourceGate gate) throws SchemaFailure {
        FirstError errors = new FirstError();
        try {
            SchemaCollection schema = new CompactParseInputFormat()
                    .load(uri.toString(), new String[0], "rng", errors, new GateResolver(gate));
            InMemory grammars = new InMemory();
            new RngOutputFormat().output(schema, grammars, new String[0], "rng", errors);
            return grammars.all();
        } catch (InputFailedException | InvalidParamsException | SAXException e) {
            throw errors.failure();
        } catch (IOException e) {
            throw new SchemaFailure(e.getMessage());
        }
    }

    /** Where trang writes its files. */
    private static final class InMemory implements OutputDirectory {
        private final List<StringWriter> files = new ArrayList<>();

        String all() {
            StringBuilder all = new StringBuilder("<grammars>");
            files.forEach(file -> all.append(file.toString().replaceFirst("^<\\?xml.*?\\?>", "")));
            return all.append("</grammars>").toString();
        }

        @Override
        public Stream open(String uri, String encoding) throws IOException {
            StringWriter file = new StringWriter();
            files.add(file);
            return new Stream(file, "UTF-8", CharRepertoire.getInstance("UTF-8"));
        }

        @Override
        public String reference(String from, String to) {
            return to;
        }

        @Override
        public String getLineSeparator() {
            return "\n";
        }

        @Override
        public int getLineLength() {
            return 120;
        }

        @Override
        public void setLineLength(int length) {
            // nobody reads it
        }

        @Override
        public int getIndent() {
            return 0;
        }

        @Override
        public void setIndent(int indent) {
            // nobody reads it
        }

        @Override
        public void setEncoding(String encoding) {
            // it is not written to bytes
        }
    }
}
