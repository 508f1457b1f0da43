package org.teigram.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teigram.diagnostic.Location;
import org.teigram.document.place.ElementMark;
import org.teigram.document.place.Sources;
import org.xml.sax.Attributes;

/**
 * What is known of a document when its root element starts: enough to say which schemas it names.
 *
 * @param instructions the processing instructions that name schemas, in order
 * @param doctype its document type declaration
 * @param rootNamespace empty where there is none
 * @param rootName the root's local name
 * @param rootAttributes the root's attributes, by {@code {namespace}local} or by local name where there is none
 * @param root where the root's start tag is
 */
public record Prolog(
        List<ModelInstruction> instructions,
        Optional<Doctype> doctype,
        String rootNamespace,
        String rootName,
        Map<String, String> rootAttributes,
        ElementMark root) {

    public static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Pattern PSEUDO_ATTRIBUTE = Pattern.compile("([\\w.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|quot|apos|amp));");
    private static final Map<String, String> CHARACTERS =
            Map.of("lt", "<", "gt", ">", "quot", "\"", "apos", "'", "amp", "&");

    public boolean isTei() {
        return TEI.equals(rootNamespace);
    }

    /** A DOCTYPE's name and identifiers; an absent identifier is empty. */
    public record Doctype(String name, String publicId, String systemId) {}

    /**
     * An {@code xml-model} processing instruction (W3C Note "Associating Schemas with XML documents"), or what the
     * {@code oxygen} instruction of older documents means in its words.
     *
     * @param target {@code xml-model} or {@code oxygen}
     * @param complete whether it consists of pseudo-attributes and nothing else
     * @param line the line on which it ends, from 1
     * @param column the column just after it
     */
    public record ModelInstruction(
            String target, Map<String, String> pseudoAttributes, boolean complete, String systemId, int line, int column) {

        private static final Map<String, String> OXYGEN = Map.of(
                "RNGSchema", "http://relaxng.org/ns/structure/1.0",
                "SCHSchema", "http://purl.oclc.org/dsdl/schematron",
                "NVDLSchema", "http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0");

        /** Whether an instruction of this name may name a schema. */
        static boolean isTarget(String target) {
            return target.equals("xml-model") || target.equals("oxygen");
        }

        static ModelInstruction of(String target, String data, String systemId, int line, int column) {
            Matcher matcher = PSEUDO_ATTRIBUTE.matcher(data);
            Map<String, String> attributes = matcher.results()
                    .collect(Collectors.toMap(
                            result -> result.group(1),
                            result -> unescape(result.group(2) != null ? result.group(2) : result.group(3)),
                            (first, second) -> first));
            boolean complete = PSEUDO_ATTRIBUTE.matcher(data).replaceAll("").isBlank();
            return new ModelInstruction(
                    target, target.equals("oxygen") ? inWordsOfXmlModel(attributes) : Map.copyOf(attributes), complete, systemId, line, column);
        }

        private static Map<String, String> inWordsOfXmlModel(Map<String, String> oxygen) {
            return OXYGEN.entrySet().stream()
                    .filter(language -> oxygen.containsKey(language.getKey()))
                    .map(language -> Map.of("href", oxygen.get(language.getKey()), "schematypens", language.getValue()))
                    .findFirst()
                    .orElse(Map.of());
        }

        public Optional<String> get(String name) {
            return Optional.ofNullable(pseudoAttributes.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }

        /** Where it stands. */
        public Location in(Sources sources) {
            return sources.instruction(systemId, line, column, "");
        }

        private static String unescape(String value) {
            return REFERENCE.matcher(value).replaceAll(reference -> Matcher.quoteReplacement(
                    reference.group(3) != null ? CHARACTERS.get(reference.group(3)) : character(reference)));
        }

        private static String character(MatchResult reference) {
            int code = reference.group(1) != null
                    ? Integer.parseInt(reference.group(1))
                    : Integer.parseInt(reference.group(2), 16);
            return Character.isValidCodePoint(code) ? Character.toString(code) : reference.group();
        }
    }

    static Map<String, String> attributes(Attributes attributes) {
        Map<String, String> result = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            String namespace = attributes.getURI(i);
            String local = attributes.getLocalName(i);
            result.put(namespace.isEmpty() ? local : "{" + namespace + "}" + local, attributes.getValue(i));
        }
        return result;
    }
}
