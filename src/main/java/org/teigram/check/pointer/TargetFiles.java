package org.teigram.check.pointer;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.xml.Parsers;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The files that documents point into: whether they are there, and the ids in them. Each file is scanned once as long
 * as it stays in a bounded cache. Safe for any number of threads.
 */
final class TargetFiles {

    private static final int CACHED = 64;

    private final Map<Path, Optional<Set<String>>> ids = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Optional<Set<String>>> eldest) {
            return size() > CACHED;
        }
    });

    /** The local file that a URI without its fragment names; empty if it names none that could be looked at. */
    static Optional<Path> local(URI uri) {
        boolean file = "file".equals(uri.getScheme()) && (uri.getAuthority() == null || uri.getAuthority().isEmpty());
        try {
            return file ? Optional.of(Path.of(URI.create("file://" + uri.getRawPath()))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The ids of a file; empty if it cannot be read as XML, so that nothing can be said of its ids. */
    Optional<Set<String>> ids(Path file) {
        return ids.computeIfAbsent(file.normalize(), TargetFiles::scan);
    }

    private static Optional<Set<String>> scan(Path file) {
        Set<String> found = new HashSet<>();
        DefaultHandler2 handler = new DefaultHandler2() {
            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                String id = attributes.getValue("xml:id");
                if (id != null) {
                    found.add(id.strip());
                }
            }

            @Override
            public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
                return new InputSource(new StringReader("")); // ids of other files are asked of them
            }
        };
        XMLReader parser = Parsers.forTools(handler);
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        try (var stream = Files.newInputStream(file)) {
            parser.parse(new InputSource(stream));
            return Optional.of(found);
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }
}
