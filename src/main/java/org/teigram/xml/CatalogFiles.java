package org.teigram.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xml.sax.ContentHandler;
import org.xml.sax.DTDHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import org.xmlresolver.ResolverConfiguration;
import org.xmlresolver.catalog.entry.Entry;
import org.xmlresolver.catalog.entry.EntryCatalog;
import org.xmlresolver.catalog.entry.EntryDelegatePublic;
import org.xmlresolver.catalog.entry.EntryDelegateSystem;
import org.xmlresolver.catalog.entry.EntryDelegateUri;
import org.xmlresolver.catalog.entry.EntryNextCatalog;
import org.xmlresolver.catalog.entry.EntryResource;
import org.xmlresolver.catalog.entry.EntryRewriteSystem;
import org.xmlresolver.catalog.entry.EntryRewriteUri;
import org.xmlresolver.catalog.entry.EntrySystemSuffix;
import org.xmlresolver.catalog.entry.EntryUriSuffix;
import org.xmlresolver.loaders.XmlLoader;
import org.xmlresolver.utils.SaxProducer;

/** Reads catalogs, and all those that they name, before the first is asked: local files, bounded in number and size. */
final class CatalogFiles extends XmlLoader {

    private static final int MAX_FILES = 200;
    private static final long MAX_BYTES = 10_000_000;

    /** Catalogs that name each other would be asked without end; one search needs none of them more often. */
    private static final int MOST_ASKED = 8;

    private final Map<URI, EntryCatalog> catalogs = new HashMap<>();
    private final Map<URI, Integer> asked = new HashMap<>();
    private final ResolverConfiguration configuration;

    CatalogFiles(ResolverConfiguration configuration) {
        super(configuration);
        this.configuration = configuration;
    }

    static URI uri(Path file) {
        return file.toAbsolutePath().normalize().toUri();
    }

    /** A search begins. */
    void search() {
        asked.clear();
    }

    /** Asked by the library, for those that {@link #read} has read. */
    @Override
    public EntryCatalog loadCatalog(URI catalog) {
        URI uri = catalog.normalize();
        return asked.merge(uri, 1, Integer::sum) > MOST_ASKED
                ? new EntryCatalog(configuration, uri, null, true)
                : catalogs.get(uri);
    }

    void read(Path file) throws CatalogFailure {
        Deque<URI> waiting = new ArrayDeque<>(List.of(uri(file)));
        while (!waiting.isEmpty()) {
            URI uri = waiting.remove();
            if (catalogs.containsKey(uri)) {
                continue;
            }
            if (catalogs.size() == MAX_FILES) {
                throw new CatalogFailure("the catalog `" + file + "` leads to more than " + MAX_FILES + " others");
            }
            EntryCatalog catalog = parse(uri);
            catalogs.put(uri, catalog);
            catalog.entries().stream().flatMap(CatalogFiles::named).map(URI::normalize).forEach(waiting::add);
        }
    }

    /** Folders of what the catalogs outside of a folder lead to. */
    List<Path> folders(Optional<Path> project) {
        TreeSet<Path> folders = new TreeSet<>();
        catalogs.forEach((uri, catalog) -> {
            if (project.isEmpty() || !real(Path.of(uri)).startsWith(real(project.get()))) {
                catalog.entries().stream().flatMap(CatalogFiles::target).flatMap(CatalogFiles::folder).forEach(folders::add);
            }
        });
        return List.copyOf(folders);
    }

    private EntryCatalog parse(URI uri) throws CatalogFailure {
        String name = uri.getPath() == null ? uri.toString() : uri.getPath().replaceFirst(".*/(?=.)", "");
        byte[] bytes = bytes(uri, name);
        Parse parse = new Parse(uri, bytes);
        try {
            EntryCatalog catalog = loadCatalog(uri, parse);
            parse.rethrow();
            return catalog;
        } catch (SAXParseException e) {
            throw new CatalogFailure("the catalog `" + name + "` cannot be read: line " + e.getLineNumber() + ": "
                    + e.getMessage());
        } catch (SAXException | IOException e) {
            throw new CatalogFailure("the catalog `" + name + "` cannot be read: " + e.getMessage());
        }
    }

    private static byte[] bytes(URI uri, String name) throws CatalogFailure {
        try {
            Path path = ResourceGate.localFiles().permit(uri);
            if (Files.size(path) > MAX_BYTES) {
                throw new CatalogFailure("the catalog `" + name + "` is larger than " + MAX_BYTES + " bytes");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return stream.readAllBytes();
            }
        } catch (ResourceBlocked e) {
            throw new CatalogFailure("the catalog `" + name + "` cannot be read: "
                    + e.getMessage().replace("`" + name + "`", "it"));
        } catch (IOException e) {
            throw new CatalogFailure("the catalog `" + name + "` cannot be read");
        }
    }

    private static Stream<URI> named(Entry entry) {
        if (entry instanceof EntryNextCatalog next) {
            return Stream.of(next.catalog);
        }
        if (entry instanceof EntryDelegateUri delegate) {
            return Stream.of(delegate.catalog);
        }
        if (entry instanceof EntryDelegateSystem delegate) {
            return Stream.of(delegate.catalog);
        }
        return entry instanceof EntryDelegatePublic delegate ? Stream.of(delegate.catalog) : Stream.empty();
    }

    private static Stream<URI> target(Entry entry) {
        if (entry instanceof EntryResource resource) {
            return Stream.of(resource.uri);
        }
        if (entry instanceof EntryRewriteUri rewrite) {
            return Stream.of(rewrite.rewritePrefix);
        }
        if (entry instanceof EntryRewriteSystem rewrite) {
            return Stream.of(rewrite.rewritePrefix);
        }
        if (entry instanceof EntryUriSuffix suffix) {
            return Stream.of(suffix.uri);
        }
        return entry instanceof EntrySystemSuffix suffix ? Stream.of(suffix.uri) : Stream.empty();
    }

    private static Stream<Path> folder(URI target) {
        if (!"file".equals(target.getScheme()) || target.getPath() == null) {
            return Stream.empty();
        }
        Path path = Path.of(URI.create("file://" + target.getRawPath()));
        boolean folder = target.getPath().endsWith("/");
        return folder || path.getParent() == null ? Stream.of(path) : Stream.of(path.getParent());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** One parse, which keeps what went wrong: the library would go on with what it has. */
    private static final class Parse extends DefaultHandler2 implements SaxProducer {
        private final URI uri;
        private final byte[] bytes;
        private Exception fault;

        Parse(URI uri, byte[] bytes) {
            this.uri = uri;
            this.bytes = bytes;
        }

        @Override
        public void produce(ContentHandler content, DTDHandler dtd, ErrorHandler errors) throws IOException, SAXException {
            XMLReader reader = Parsers.forTools(this);
            reader.setContentHandler(content);
            reader.setErrorHandler(this);
            InputSource input = new InputSource(new ByteArrayInputStream(bytes));
            input.setSystemId(uri.toString());
            try {
                reader.parse(input);
            } catch (IOException | SAXException e) {
                fault = e;
                throw e;
            }
        }

        void rethrow() throws IOException, SAXException {
            if (fault instanceof IOException e) {
                throw e;
            }
            if (fault instanceof SAXException e) {
                throw e;
            }
        }

        /** Catalogs often name their DTD, which says nothing that is needed; other entities are none of a catalog's. */
        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId) throws IOException {
            if ("[dtd]".equals(name)) {
                return new InputSource(new StringReader(""));
            }
            throw new ResourceBlocked("a catalog has no external entities");
        }
    }
}
