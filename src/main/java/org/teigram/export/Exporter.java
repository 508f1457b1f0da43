package org.teigram.export;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.teigram.export.Format.Scope;
import org.teigram.export.merge.Entry;
import org.teigram.export.merge.Frame;
import org.teigram.xml.Stylesheets;

/** Makes what a format makes of one document: an output, or the entries it gives to a file of all. */
public final class Exporter {

    private static final String NAMESPACE = "https://teigram.org/ns/functions";

    /** The error by which a stylesheet says that there is nothing to write ({@code xslt/lib/nothing.xsl}). */
    private static final QName NOTHING = new QName(NAMESPACE, "nothing");

    /** The error by which it says that an option has to be set first. */
    private static final QName UNSET = new QName(NAMESPACE, "unset");

    /** The mode and the template of a format of scope project ({@code xslt/lib/entries.xsl}). */
    private static final QName ENTRIES = new QName(NAMESPACE, "entries");

    /** The parameter that tells a stylesheet where its output will lie. */
    private static final QName OUTPUT = new QName(NAMESPACE, "output");

    /** The template of a format whose outputs share files: a map of their text, by their paths below the output folder. */
    private static final QName SHARED = new QName(NAMESPACE, "shared");

    private static final QName FRAME = new QName(NAMESPACE, "frame");
    private static final QName FACTS = new QName("facts");

    private Exporter() {}

    /** A transformation with the format's options set. */
    private interface Transformation {
        Exported run(Xslt30Transformer transformer) throws SaxonApiException;
    }

    /**
     * @param output the path of the output below the output folder, which a stylesheet may want to know
     * @throws ExportFailure if the stylesheet fails on this document
     */
    public static Exported export(XdmNode document, CompiledFormat format, String output) throws ExportFailure {
        return made(format, transformer -> {
            transformer.setStylesheetParameters(Map.of(OUTPUT, new XdmAtomicValue(output)));
            transformer.setGlobalContextItem(document);
            return format.format().scope() == Scope.PROJECT
                    ? entries(document, transformer)
                    : output(document, transformer);
        });
    }

    /**
     * What stands around the entries of a format of scope project, or why there is no file in spite of them.
     *
     * @param facts those of all entries, each once
     * @throws ExportFailure if the stylesheet fails on them
     */
    public static Exported frame(CompiledFormat format, List<String> facts) throws ExportFailure {
        return made(format, transformer -> {
            XdmValue values = new XdmValue(facts.stream().map(XdmAtomicValue::new));
            transformer.setInitialTemplateParameters(Map.of(FACTS, values), true);
            XdmMap frame = (XdmMap) transformer.callTemplate(FRAME);
            return new Exported.Framed(new Frame(text(frame, "head"), text(frame, "between"), text(frame, "tail")));
        });
    }

    /**
     * The files that all outputs of the format share; none where its stylesheet has no template {@code tg:shared}.
     *
     * @throws ExportFailure if the stylesheet fails
     */
    public static Exported shared(CompiledFormat format) throws ExportFailure {
        return made(format, transformer -> {
            Map<String, String> files = new TreeMap<>();
            if (format.hasTemplate(SHARED)) {
                XdmMap shared = (XdmMap) transformer.callTemplate(SHARED);
                shared.keySet().forEach(name -> files.put(name.getStringValue(), text(shared, name.getStringValue())));
            }
            return new Exported.Shared(files);
        });
    }

    private static Exported made(CompiledFormat format, Transformation transformation) throws ExportFailure {
        List<String> messages = new ArrayList<>();
        Xslt30Transformer transformer = Stylesheets.transformer(format.stylesheet(), messages);
        try {
            transformer.setStylesheetParameters(format.parameters());
            return transformation.run(transformer);
        } catch (SaxonApiException e) {
            if (NOTHING.equals(e.getErrorCode()) && !messages.isEmpty()) {
                return new Exported.Nothing(messages.get(0));
            }
            if (UNSET.equals(e.getErrorCode()) && !messages.isEmpty()) {
                return new Exported.Unset(messages.get(0));
            }
            throw new ExportFailure(messages.isEmpty() ? e.getMessage() : messages.get(0));
        }
    }

    private static Exported output(XdmNode document, Xslt30Transformer transformer) throws SaxonApiException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        transformer.applyTemplates(document, transformer.newSerializer(bytes));
        return new Exported.Made(bytes.toByteArray());
    }

    private static Exported entries(XdmNode document, Xslt30Transformer transformer) throws SaxonApiException {
        transformer.setInitialMode(ENTRIES);
        List<Entry> entries = new ArrayList<>();
        for (XdmItem item : transformer.applyTemplates(document)) {
            XdmMap entry = (XdmMap) item;
            entries.add(new Entry(text(entry, "key"), texts(entry, "pieces"), texts(entry, "facts")));
        }
        return new Exported.Entries(List.copyOf(entries));
    }

    private static String text(XdmMap map, String key) {
        return String.join("", texts(map, key));
    }

    private static List<String> texts(XdmMap map, String key) {
        XdmValue values = map.get(key);
        return values == null ? List.of() : values.stream().map(XdmItem::getStringValue).toList();
    }
}
