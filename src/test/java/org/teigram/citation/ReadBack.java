package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What citation-js reads back from each format beside the record, field by field. What a format cannot say is not asked of
 * it: kinds of particles in BibTeX and RIS, the end of a span of time in RIS, its days in BibTeX, editors of something
 * unpublished in BibLaTeX, and in RIS editors of manuscripts, which citation-js does not read.
 */
public final class ReadBack {

    private ReadBack() {}

    /** @param files as many to a document as {@link Citations#write} writes, the record the last of them */
    public static void assertKept(List<Path> files, Map<Path, Map<String, String>> read) {
        int formats = Citations.FOR_REFERENCE_MANAGERS.size();
        for (int first = 0; first < files.size(); first += formats) {
            Map<String, String> record = read.get(files.get(first + formats - 1));
            for (Path file : files.subList(first, first + formats - 1)) {
                assertKept(record, read.get(file), file.toString());
            }
        }
    }

    private static void assertKept(Map<String, String> record, Map<String, String> item, String file) {
        assertThat(persons(item, "author")).as("authors in %s", file).isEqualTo(persons(record, "author"));
        if (!file.endsWith(".ris") && !(file.endsWith(".biblatex.bib") && isUnpublished(record))) {
            assertThat(persons(item, "editor")).as("editors in %s", file).isEqualTo(persons(record, "editor"));
        }
        for (String identifier : List.of("DOI", "URL")) {
            assertThat(item.get(identifier)).as("%s in %s", identifier, file).isEqualTo(record.get(identifier));
        }
        assertThat(dates(item)).as("date in %s", file).isEqualTo(datesIn(file, dates(record)));
    }

    private static boolean isUnpublished(Map<String, String> record) {
        return List.of("\"manuscript\"", "\"personal_communication\"").contains(record.get("type"));
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
                .map(part -> part.replace("\"", ""))
                .collect(Collectors.joining(" "));
        return Arrays.stream(words.split("[\\h\\u3000]+")).sorted().collect(Collectors.joining(" ")).strip();
    }

    /** One list of year, month, day for a day, two for a span of time. */
    private static List<List<String>> dates(Map<String, String> item) {
        return IntStream.range(0, 2)
                .mapToObj(end -> IntStream.range(0, 3)
                        .mapToObj(part -> item.get("issued.date-parts." + end + "." + part))
                        .filter(part -> part != null)
                        .toList())
                .filter(date -> !date.isEmpty())
                .toList();
    }

    private static List<List<String>> datesIn(String file, List<List<String>> dates) {
        if (dates.size() < 2 || file.endsWith(".biblatex.bib")) {
            return dates;
        }
        List<String> beginning = dates.get(0);
        return List.of(file.endsWith(".ris") ? beginning : beginning.subList(0, 1));
    }
}
