package org.teigram.xml;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

/**
 * Says which file is meant by a URI or a public identifier (OASIS XML Catalogs 1.1): {@code uri}, {@code system}, {@code
 * public}, {@code rewrite...}, {@code ...Suffix}, {@code delegate...}, {@code nextCatalog}, {@code group}, {@code
 * xml:base}, {@code prefer}. Knows the catalogs it was handed and those they name; obeys no catalog that a document names,
 * and fetches none. Safe for any number of threads.
 */
public final class Catalogs {

    private record Known(CatalogManager manager, CatalogFiles files) {

        CatalogManager search() {
            files.search();
            return manager;
        }
    }

    private final Optional<Known> known;
    private final List<Path> folders;

    private Catalogs(Optional<Known> known, List<Path> folders) {
        this.known = known;
        this.folders = folders;
    }

    public static Catalogs none() {
        return new Catalogs(Optional.empty(), List.of());
    }

    /**
     * @param files the catalogs, the first asked first
     * @param project a folder whose own catalogs may lead to nothing outside it: they come with the documents
     * @throws CatalogFailure if a catalog, or one that it names, cannot be read
     */
    public static Catalogs of(List<Path> files, Optional<Path> project) throws CatalogFailure {
        if (files.isEmpty()) {
            return none();
        }
        XMLResolverConfiguration configuration = closed(files);
        CatalogFiles loader = new CatalogFiles(configuration);
        for (Path file : files) {
            loader.read(file);
        }
        CatalogManager manager = configuration.getFeature(ResolverFeature.CATALOG_MANAGER);
        manager.setCatalogLoader(loader);
        return new Catalogs(Optional.of(new Known(manager, loader)), loader.folders(project));
    }

    /** The library's defaults read {@code ./catalog.xml}, the class path's catalogs and property files, and log. */
    private static XMLResolverConfiguration closed(List<Path> files) {
        Logger.getLogger("org.xmlresolver").setLevel(Level.OFF);
        List<String> names = files.stream().map(CatalogFiles::uri).map(URI::toString).toList();
        XMLResolverConfiguration configuration = new XMLResolverConfiguration(List.of(), names);
        configuration.setFeature(ResolverFeature.CATALOG_FILES, names);
        configuration.setFeature(ResolverFeature.CATALOG_ADDITIONS, List.of());
        configuration.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
        configuration.setFeature(ResolverFeature.ALLOW_CATALOG_PI, false);
        configuration.setFeature(ResolverFeature.ARCHIVED_CATALOGS, false);
        configuration.setFeature(ResolverFeature.PARSE_RDDL, false);
        configuration.setFeature(ResolverFeature.CACHE_ENABLED, false);
        configuration.setFeature(ResolverFeature.MASK_JAR_URIS, false);
        return configuration;
    }

    /** Folders to which the catalogs lead. */
    List<Path> folders() {
        return folders;
    }

    /** What is meant by the name of a schema, or of an included file. */
    synchronized Optional<URI> uri(URI uri) {
        return known.flatMap(k -> Optional.ofNullable(k.search().lookupURI(uri.toString()))
                .or(() -> Optional.ofNullable(k.search().lookupSystem(uri.toString()))));
    }

    /** What is meant by the identifiers of a DTD or an external entity; an absent public identifier is empty. */
    synchronized Optional<URI> external(String publicId, URI systemId) {
        String given = publicId.isEmpty() ? null : publicId;
        return known.flatMap(k -> Optional.ofNullable(k.search().lookupPublic(systemId.toString(), given)));
    }
}
