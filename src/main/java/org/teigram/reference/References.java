package org.teigram.reference;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.bibtex.PageParser;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.helper.NumberParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Formats records by one citation style in one locale, each as if it were the only one: nothing is sorted, numbered or
 * told apart. Reads the style once. Not thread-safe.
 */
public final class References {

    /** Where a reference stands. */
    public enum Form { BIBLIOGRAPHY, NOTE }

    /** How it is written. */
    public enum Markup { TEXT, HTML }

    static {
        quietly();
    }

    private final CitationStyle style;
    private final Form form;
    private final Markup markup;
    private final One records = new One();
    private final CSL engine;

    /**
     * @param style the name of a packed style, or a file
     * @param locale a language tag; where there is none, that of the style
     * @throws ReferenceFailure if there is no such style or locale, or the style is at fault
     */
    public References(String style, Optional<String> locale, Form form, Markup markup) throws ReferenceFailure {
        this.style = CitationStyle.of(style);
        this.markup = markup;
        String tag = locale.isPresent() ? CitationLocale.of(locale.get()) : null;
        try {
            this.engine = new CSL(records, References::locale, null, this.style.xml(), tag);
            this.form = CSL.canFormatBibliographies(this.style.xml()) ? form : Form.NOTE;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw failure(e);
        }
    }

    private static String locale(String tag) {
        return CitationLocale.find(tag).orElseThrow(() -> new IllegalArgumentException("there is no locale `" + tag + "`"));
    }

    /**
     * The references of the items of a CSL-JSON array, each a line; none for an item of which the style prints nothing.
     *
     * @throws ReferenceFailure if the style is at fault
     */
    public List<String> of(String cslJson) throws ReferenceFailure {
        boolean disguised = !Guise.isAmbiguous(cslJson);
        Function<CSLItemData, CSLItemData> prepare =
                disguised ? item -> Records.prepared(item, style.movesParticles()) : Records::evenDates;
        try {
            return Records.read(cslJson).stream()
                    .map(prepare)
                    .map(item -> reference(item, disguised))
                    .filter(reference -> !reference.isEmpty())
                    .collect(Collectors.toList());
        } catch (IllegalArgumentException | IllegalStateException | StackOverflowError e) {
            throw failure(e);
        }
    }

    private String reference(CSLItemData item, boolean disguised) {
        records.item = item;
        engine.reset();
        engine.setConvertLinks(markup == Markup.HTML);
        engine.setOutputFormat(markup == Markup.HTML ? new HtmlReference(disguised) : new TextReference(disguised));
        String reference;
        if (form == Form.NOTE) {
            reference = engine.makeCitation(item.getId()).get(0).getText();
        } else {
            engine.registerCitationItems(item.getId());
            reference = String.join("", engine.makeBibliography().getEntries());
        }
        return reference.replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    private ReferenceFailure failure(Throwable e) {
        return new ReferenceFailure("the style `" + style.name() + "` cannot be used: " + e.getMessage());
    }

    /** Parsers that another version of ANTLR generated say so on stderr when they are loaded, though they work. */
    private static void quietly() {
        PrintStream errors = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            PageParser.parse("1-2");
            NumberParser.parse("1");
        } finally {
            System.setErr(errors);
        }
    }

    /** Hands the engine the one record it is to format. */
    private static final class One implements ItemDataProvider {
        private CSLItemData item;

        @Override
        public CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(item.getId());
        }
    }
}
