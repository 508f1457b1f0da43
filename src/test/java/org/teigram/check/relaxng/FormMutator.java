package org.teigram.check.relaxng;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages the way a document is written, besides what {@link Mutator} does to its markup: encodings, line ends, entities,
 * sections, stray bytes. The same damage for the same seed; what comes out need not be XML.
 */
public final class FormMutator {

    /**
     * A damaged document.
     *
     * @param text its characters, where its bytes are those of a text
     */
    public record Damaged(byte[] bytes, Optional<String> text) {}

    private static final Pattern TAG = Pattern.compile("<[A-Za-z][^<>]*>");
    private static final Pattern ID = Pattern.compile("xml:id=\"([^\"]*)\"");
    private static final Pattern POINTER = Pattern.compile("=\"#([^\"\\s]+)");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<>&]+)<");
    private static final List<String> STRAYS = List.of(
            "&", "<", ">", "]]>", "\u0001", "&nbsp;", "&#0;", "&#x10FFFF;", "<!-- a -- b -->", "<!-- c -->", "<?xml version='1.0'?>",
            "<?pi data?>", "<![CDATA[<p>]]>", "\uFEFF", "\uD83D\uDE00", "stray text", "&e;", "</p>", "<p>", "\t", "\r", "\r\n");
    private static final List<String> NAMESPACES = List.of("", "http://www.tei-c.org/ns/1.0/", "http://example.org/");
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    private final Random random;
    private String text;

    private FormMutator(String text, long seed) {
        this.random = new Random(seed);
        this.text = text;
    }

    public static Damaged damage(String document, long seed) {
        String marked = seed % 3 == 0 ? document : Mutator.damage(document, seed);
        FormMutator mutator = new FormMutator(marked, seed);
        for (int i = mutator.random.nextInt(3); i > 0; i--) {
            mutator.fault();
        }
        return mutator.written();
    }

    private void fault() {
        switch (random.nextInt(12)) {
            case 0 -> insert(random.nextInt(text.length() + 1), pick(STRAYS));
            case 1 -> insertBetweenTags(pick(STRAYS));
            case 2 -> text = text.substring(0, random.nextInt(text.length() + 1));
            case 3 -> text = text.replaceFirst("http://www\\.tei-c\\.org/ns/1\\.0", pick(NAMESPACES));
            case 4 -> addToTag(" xmlns=\"" + pick(NAMESPACES) + "\"");
            case 5 -> addToTag(" n=\"" + "long ".repeat(20_000) + "\"");
            case 6 -> insertBetweenTags("<seg>".repeat(700) + "deep" + "</seg>".repeat(700));
            case 7 -> sameId();
            case 8 -> replace(POINTER, found -> "=\"#nowhere");
            case 9 -> replace(BETWEEN_TAGS, found -> "><![CDATA[" + found.group(1) + "]]><");
            case 10 -> entity();
            default -> swap();
        }
    }

    private Damaged written() {
        switch (random.nextInt(8)) {
            case 0 -> text = text.replace("\r\n", "\n").replace("\n", "\r\n");
            case 1 -> text = text.replace("\r\n", "\n").replace('\n', '\r');
            default -> { } // most files are as they are
        }
        return switch (random.nextInt(16)) {
            case 0 -> encoded("UTF-16", StandardCharsets.UTF_16LE, "\uFEFF");
            case 1 -> encoded("UTF-16", StandardCharsets.UTF_16BE, "\uFEFF");
            case 2 -> encoded("UTF-8", StandardCharsets.UTF_8, "\uFEFF");
            case 3 -> encoded("ISO-8859-1", LATIN, "");
            case 4 -> encoded("utf-88", StandardCharsets.UTF_8, "");
            case 5 -> new Damaged(text.getBytes(StandardCharsets.UTF_16LE), Optional.empty());
            case 6, 7 -> flipped();
            default -> new Damaged(text.getBytes(StandardCharsets.UTF_8), Optional.of(text));
        };
    }

    private Damaged encoded(String name, Charset charset, String mark) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String declared = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + body.replaceFirst("^<\\?xml[^>]*\\?>", "");
        String expressible = new String(declared.getBytes(charset), charset);
        return new Damaged((mark + declared).getBytes(charset), Optional.of(expressible));
    }

    private Damaged flipped() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(3); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new Damaged(bytes, Optional.empty());
    }

    private void insert(int at, String what) {
        text = text.substring(0, at) + what + text.substring(at);
    }

    private void insertBetweenTags(String what) {
        any(TAG).ifPresent(tag -> insert(random.nextBoolean() ? tag.start() : tag.end(), what));
    }

    private void addToTag(String attribute) {
        any(TAG).ifPresent(tag -> insert(tag.end() - (tag.group().endsWith("/>") ? 2 : 1), attribute));
    }

    private void sameId() {
        Optional<MatchResult> id = any(ID);
        replace(ID, found -> id.orElseThrow().group());
    }

    private void entity() {
        insertBetweenTags("&e;");
        Matcher root = TAG.matcher(text);
        if (root.find()) {
            insert(root.start(), "<!DOCTYPE TEI [<!ENTITY e '" + pick(List.of("word", "<p>of\na</p>", "<p>", "&f;")) + "'>]>");
        }
    }

    private void swap() {
        Optional<MatchResult> one = any(TAG);
        one.ifPresent(first -> {
            MatchResult second = any(TAG).orElseThrow();
            if (first.end() <= second.start()) {
                text = text.substring(0, first.start()) + second.group() + text.substring(first.end(), second.start())
                        + first.group() + text.substring(second.end());
            }
        });
    }

    private interface Change {
        String of(MatchResult found);
    }

    private void replace(Pattern pattern, Change change) {
        any(pattern).ifPresent(found ->
                text = text.substring(0, found.start()) + change.of(found) + text.substring(found.end()));
    }

    private Optional<MatchResult> any(Pattern pattern) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
