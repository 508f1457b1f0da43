package org.teigram.export;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.teigram.export.Format.Option;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;

/** The formats there are: those of {@code xslt/formats.xml}, and those a project adds. */
public final class FormatCatalog {

    private static final URI PACKED = URI.create("classpath:/xslt/formats.xml");

    private final List<Format> formats;

    private FormatCatalog(List<Format> formats) {
        this.formats = formats;
    }

    /**
     * @param added the project's own; one with the id of a packed format takes its place
     * @throws IllegalArgumentException with a sentence for the user, if two formats of one scope share an extension
     */
    public static FormatCatalog with(List<Format> added) {
        List<Format> all = new ArrayList<>(packed());
        all.removeIf(format -> added.stream().anyMatch(own -> own.id().equals(format.id())));
        all.addAll(added);
        Map<String, List<Format>> byName = all.stream()
                .collect(Collectors.groupingBy(format -> format.scope().word() + " " + format.extension()));
        byName.values().stream().filter(same -> same.size() > 1).findFirst().ifPresent(same -> {
            throw new IllegalArgumentException("the formats `" + same.get(0).id() + "` and `" + same.get(1).id()
                    + "` have one extension, `" + same.get(0).extension() + "`");
        });
        return new FormatCatalog(List.copyOf(all));
    }

    public List<Format> all() {
        return formats;
    }

    public Optional<Format> find(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    private static List<Format> packed() {
        ResourceGate gate = ResourceGate.packedOnly();
        Processor processor = SaxonProcessors.create(gate);
        try {
            XdmNode catalog = processor.newDocumentBuilder().build(SaxonProcessors.source(gate, PACKED));
            return catalog.select(Steps.child("formats").then(Steps.child("format")))
                    .map(FormatCatalog::format)
                    .toList();
        } catch (SaxonApiException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Format format(XdmNode entry) {
        Function<String, String> attribute = name -> entry.attribute(name);
        List<Option> options = entry.select(Steps.child("option")).map(FormatCatalog::option).toList();
        return new Format(
                attribute.apply("id"),
                attribute.apply("title"),
                Format.Scope.valueOf(Optional.ofNullable(entry.getAttributeValue(new QName("scope")))
                        .orElse("document").toUpperCase(Locale.ROOT)),
                PACKED.resolve(attribute.apply("stylesheet")),
                attribute.apply("extension"),
                attribute.apply("media-type"),
                options);
    }

    private static Option option(XdmNode entry) {
        String values = Optional.ofNullable(entry.getAttributeValue(new QName("values"))).orElse("");
        return new Option(
                entry.attribute("name"),
                values.isBlank() ? List.of() : List.of(values.strip().split("\\s+")),
                entry.attribute("default"),
                entry.getStringValue().strip());
    }
}
