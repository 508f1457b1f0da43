package org.teigram.check.pointer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.DocumentReader;
import org.teigram.document.ParsedDocument;
import org.teigram.document.Prolog;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The ids of a file and of what it includes, each with the name of its element. */
final class FileIds implements IdSpace {

    private final Map<String, Optional<String>> kinds = new HashMap<>();
    private final Map<String, Optional<String>> shared = new HashMap<>();

    private FileIds() {}

    /** Empty if a part of it cannot be read: an id that was not found may be there. */
    static Optional<FileIds> of(Path file, ResourceGate gate) {
        FileIds ids = new FileIds();
        try {
            ParsedDocument parsed = new DocumentReader(gate).read(
                    new DocumentFile(file, file.toString(), false),
                    (prolog, cursor) -> Optional.of(List.of(ids.handler())));
            return parsed.complete() && parsed.faults().isEmpty() ? Optional.of(ids) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private DefaultHandler handler() {
        return new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                String id = attributes.getValue("xml:id");
                if (id != null) {
                    Optional<String> kind = shared.computeIfAbsent(
                            uri.equals(Prolog.TEI) ? local : "", key -> Optional.of(key).filter(k -> !k.isEmpty()));
                    kinds.putIfAbsent(id.strip(), kind);
                }
            }
        };
    }

    @Override
    public boolean has(String id) {
        return kinds.containsKey(id);
    }

    @Override
    public Optional<String> kind(String id) {
        return kinds.getOrDefault(id, Optional.empty());
    }

    @Override
    public Set<String> all() {
        return kinds.keySet();
    }
}
