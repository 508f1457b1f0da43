package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What citation-js reads from files: the fields of each item ({@code author.0.family}) as JSON values. */
public final class CitationJs {
    private CitationJs() {}

    /** The items of each file in their order, all files read in one run; it fails where one cannot be read. */
    public static Map<Path, List<Map<String, String>>> read(List<Path> files) throws IOException, InterruptedException {
        Map<Path, List<Map<String, String>>> read = new LinkedHashMap<>();
        files.forEach(file -> read.put(file, new ArrayList<>()));
        for (String line : Node.lines("read-citations.js", files.stream().map(Path::toString).toList())) {
            String[] parts = line.split("\t", 4);
            List<Map<String, String>> items = read.get(Path.of(parts[0]));
            if (items.size() == Integer.parseInt(parts[1])) {
                items.add(new LinkedHashMap<>());
            }
            items.get(items.size() - 1).put(parts[2], parts[3]);
        }
        return read;
    }

    /** The one item of each file. */
    public static Map<Path, Map<String, String>> readOne(List<Path> files) throws IOException, InterruptedException {
        Map<Path, Map<String, String>> single = new LinkedHashMap<>();
        read(files).forEach((file, items) -> {
            assertThat(items).as(file.toString()).hasSize(1);
            single.put(file, items.get(0));
        });
        return single;
    }
}
