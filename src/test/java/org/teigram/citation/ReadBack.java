package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What citation-js reads back from each format beside the record, field by field. What a format cannot say is not asked of
 * it: kinds of particles in BibTeX and RIS, the end of a span of time in RIS, its days in BibTeX; in BibLaTeX editors and
 * series of something unpublished, and the publisher of a periodical; and what citation-js does not read from RIS: editors, the day of a chapter, genres but of
 * manuscripts.
 */
public final class ReadBack {
    private static final Set<String> UNPUBLISHED = Set.of("\"manuscript\"", "\"personal_communication\"");

    /** Fields that all three formats have. */
    private static final List<String> EVERYWHERE =
            List.of("id", "title", "container-title", "volume", "issue", "page", "edition", "publisher-place", "DOI", "URL", "ISBN", "ISSN");

    private ReadBack() {}

    /** Each item is the record of the same number, as far as the format (the ending of its file) can say it. */
    public static void assertKept(List<Map<String, String>> records, List<Map<String, String>> items, String file) {
        assertThat(items).as("items in %s", file).hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            assertKept(records.get(i), items.get(i), file);
        }
    }

    private static void assertKept(Map<String, String> record, Map<String, String> item, String file) {
        String place = record.get("id") + " of " + file;
        boolean ris = file.endsWith(".ris");
        boolean biblatex = file.endsWith(".biblatex.bib");
        boolean unpublished = UNPUBLISHED.contains(record.get("type"));
        for (String field : EVERYWHERE) {
            assertThat(text(item, field)).as("%s in %s", field, place).isEqualTo(text(record, field));
        }
        if (!unpublished && !record.get("type").equals("\"article-journal\"")) {
            assertThat(text(item, "publisher")).as("publisher in %s", place).satisfiesAnyOf(
                    publisher -> assertThat(publisher).isEqualTo(text(record, "publisher")),
                    publisher -> assertThat(text(record, "publisher") + publisher).isEqualTo(text(record, "source")));
        }
        if (!unpublished) {
            assertThat(text(item, "collection-title")).as("series in %s", place).isEqualTo(text(record, "collection-title"));
        }
        if (!ris || unpublished && record.get("type").equals("\"manuscript\"")) {
            assertThat(text(item, "genre")).as("genre in %s", place).isEqualTo(text(record, "genre"));
        }
        assertThat(persons(item, "author")).as("authors in %s", place).isEqualTo(persons(record, "author"));
        if (!ris && !(biblatex && unpublished)) {
            assertThat(persons(item, "editor")).as("editors in %s", place).isEqualTo(persons(record, "editor"));
        }
        assertThat(dates(item)).as("date in %s", place).isEqualTo(datesIn(file, dates(record), record.get("type")));
    }

    /** citation-js reads every kind of white space in BibTeX as a space, and a dash between pages as a hyphen; braces and
     * backslashes in addresses are escaped there. */
    private static String text(Map<String, String> item, String field) {
        String text = item.getOrDefault(field, "").replaceAll("[\\h\\u3000]+", " ");
        return switch (field) {
            case "page" -> text.replace('–', '-');
            case "URL" -> text.replace("%7B", "{").replace("%7D", "}").replace("%5C", "\\\\");
            default -> text;
        };
    }

    /** Of each person the words of the name, those of the forename behind those of the family name. */
    private static List<String> persons(Map<String, String> item, String role) {
        List<String> persons = new ArrayList<>();
        for (int i = 0; !name(item, role, i).isEmpty(); i++) {
            persons.add(name(item, role, i));
        }
        return persons;
    }

    private static String name(Map<String, String> item, String role, int person) {
        String words = Stream.of("literal", "family", "given", "suffix", "non-dropping-particle", "dropping-particle")
                .flatMap(part -> Stream.ofNullable(item.get(role + "." + person + "." + part)))
                .map(part -> part.replaceAll("[\",]", ""))
                .collect(Collectors.joining(" "));
        return Arrays.stream(words.split("[\\h\\u3000]+")).sorted().collect(Collectors.joining(" ")).strip();
    }

    /** One list of year, month, day for a day, two for a span of time; citation-js keeps years from BibTeX as words. */
    private static List<List<String>> dates(Map<String, String> item) {
        String words = item.getOrDefault("issued.literal", "").replace("\"", "");
        if (words.matches("-?\\d+–-?\\d+")) {
            return Arrays.stream(words.split("–")).map(List::of).toList();
        }
        return IntStream.range(0, 2)
                .mapToObj(end -> IntStream.range(0, 3)
                        .mapToObj(part -> item.get("issued.date-parts." + end + "." + part))
                        .filter(part -> part != null)
                        .toList())
                .filter(date -> !date.isEmpty())
                .toList();
    }

    private static List<List<String>> datesIn(String file, List<List<String>> dates, String type) {
        if (dates.isEmpty() || file.endsWith(".biblatex.bib")) {
            return dates;
        }
        if (file.endsWith(".ris")) {
            return List.of(type.equals("\"chapter\"") ? dates.get(0).subList(0, 1) : dates.get(0));
        }
        return dates.size() == 1 ? dates : dates.stream().map(date -> date.subList(0, 1)).distinct().toList();
    }
}
