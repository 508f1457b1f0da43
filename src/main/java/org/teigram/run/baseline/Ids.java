package org.teigram.run.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teigram.document.Cursor;
import org.teigram.document.place.ElementMark;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The elements of one document that have an {@code xml:id}, so that a place can be named by the nearest of them. */
public final class Ids extends DefaultHandler {

    private final Cursor cursor;
    private final List<ElementMark> elements = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private Map<String, String> byPath = Map.of();

    public Ids(Cursor cursor) {
        this.cursor = cursor;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        String id = attributes.getValue("xml:id");
        if (id != null) {
            elements.add(cursor.element());
            ids.add(id);
        }
    }

    /** {@code #p3/persName} for {@code /TEI/text/body/p[3]/persName[2]}, where the paragraph has that id. */
    String near(String path) {
        for (String above = path; !above.isEmpty(); above = above.substring(0, above.lastIndexOf('/'))) {
            String id = byPath().get(above);
            if (id != null) {
                return "#" + id + withoutNumbers(path.substring(above.length()));
            }
        }
        return withoutNumbers(path);
    }

    private Map<String, String> byPath() {
        if (byPath.isEmpty() && !elements.isEmpty()) { // only where there is a diagnostic
            byPath = new HashMap<>();
            for (int i = 0; i < elements.size(); i++) {
                byPath.put(elements.get(i).path(), ids.get(i));
            }
        }
        return byPath;
    }

    private static String withoutNumbers(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }
}
