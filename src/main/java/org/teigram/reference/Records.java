package org.teigram.reference;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records in CSL-JSON, as the engine has to be handed them so that it writes what CSL says. */
final class Records {

    private Records() {}

    /** The items of a CSL-JSON array. */
    static List<CSLItemData> read(String json) {
        try {
            List<CSLItemData> items = new ArrayList<>();
            for (Object item : new JsonParser(new JsonLexer(new StringReader(json))).parseArray()) {
                items.add(CSLItemData.fromJson(object(item)));
            }
            return items;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object item) {
        return (Map<String, Object>) item;
    }

    /** @param moves whether particles follow the forename where a name begins with the family name */
    static CSLItemData prepared(CSLItemData item, boolean moves) {
        Function<CSLName[], CSLName[]> names = n -> n == null ? null : NameMarks.marked(n, moves);
        Function<String, String> title = t -> t == null ? null : Guise.title(t);
        return new CSLItemDataBuilder(evenDates(item))
                .author(names.apply(item.getAuthor()))
                .recipient(names.apply(item.getRecipient()))
                .editor(names.apply(item.getEditor()))
                .translator(names.apply(item.getTranslator()))
                .title(title.apply(item.getTitle()))
                .titleShort(title.apply(item.getTitleShort()))
                .containerTitle(title.apply(item.getContainerTitle()))
                .collectionTitle(title.apply(item.getCollectionTitle()))
                .build();
    }

    /** The engine knows no range whose ends are of different precision. */
    static CSLItemData evenDates(CSLItemData item) {
        return new CSLItemDataBuilder(item).issued(even(item.getIssued())).originalDate(even(item.getOriginalDate())).build();
    }

    private static CSLDate even(CSLDate date) {
        if (date == null || date.getDateParts() == null) {
            return date;
        }
        int parts = Arrays.stream(date.getDateParts()).mapToInt(d -> d.length).min().orElse(0);
        return new CSLDateBuilder(date)
                .dateParts(Arrays.stream(date.getDateParts()).map(d -> Arrays.copyOf(d, parts)).toArray(int[][]::new))
                .build();
    }
}
