package org.teigram.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plants one fault into a copy of a document's text, at a place that the seed chooses. */
final class PlantedFaults {

    enum Kind {
        ELEMENT,
        ATTRIBUTE,
        VALUE,
        DUPLICATE_ID,
        DANGLING,
        CORRESP,
        DATE,
        NOT_WELL_FORMED
    }

    /**
     * A faulty copy.
     *
     * @param number counts the faults of one kind
     * @param from the line on which the changed tag starts, from 1
     * @param to the line on which it ends
     * @param what was done, for a failing test's message
     */
    record Fault(Kind kind, int number, String text, int from, int to, String what, List<String> partners) {
        /** The name of the faulty copy. */
        String file() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number + ".xml";
        }

        @Override
        public String toString() {
            return kind + " line " + from + ": " + what;
        }
    }

    /** Start tags and empty tags, without comments, declarations and end tags. */
    private static final Pattern TAG = Pattern.compile("<([A-Za-z]\\w*)((?:\\s+[\\w:]+=\"[^\"]*\")*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:]+)=\"([^\"]*)\"");

    private final String text;
    private final Random random;
    private int number;

    PlantedFaults(String text, long seed) {
        this.text = text;
        this.random = new Random(seed);
    }

    Fault plant(Kind kind, int which) {
        number = which;
        return switch (kind) {
            case ELEMENT -> element();
            case ATTRIBUTE -> attribute();
            case VALUE -> change(kind, "type|cert|reason|unit|place", value -> typo(value), "");
            case DUPLICATE_ID -> duplicateId();
            case DANGLING -> change(kind, "facs|ref", value -> "#" + typo(value.substring(1)) + "-nowhere", "");
            case CORRESP -> corresp();
            case DATE -> change(kind, "when", value -> value.replaceFirst("-\\d\\d-\\d\\d", impossible()), "-\\d\\d-");
            case NOT_WELL_FORMED -> notWellFormed();
        };
    }

    private Fault element() {
        MatchResult tag = any(tags("", ""));
        String wrong = typo(tag.group(1));
        String after = text.substring(tag.end(1));
        if (tag.group(3).isEmpty()) {
            after = renameEnd(after, tag.group(1), wrong);
        }
        return fault(Kind.ELEMENT, text.substring(0, tag.start(1)) + wrong + after, tag, tag.group(1) + " -> " + wrong);
    }

    /** Renames the end tag that closes an element whose start tag has just been passed. */
    private static String renameEnd(String after, String name, String wrong) {
        Matcher matcher = Pattern.compile("<(/?)" + name + "(?=[\\s/>])[^>]*?(/?)>").matcher(after);
        int depth = 1;
        while (matcher.find()) {
            depth += matcher.group(1).isEmpty() ? (matcher.group(2).isEmpty() ? 1 : 0) : -1;
            if (depth == 0) {
                return after.substring(0, matcher.start()) + "</" + wrong + after.substring(matcher.start() + 2 + name.length());
            }
        }
        throw new IllegalStateException(name);
    }

    private Fault attribute() {
        MatchResult tag = any(tags("", "xml:id|type|when|ref|corresp|facs|ana|cert|resp|n|place|quantity"));
        MatchResult attribute = any(attributes(tag, "xml:id|type|when|ref|corresp|facs|ana|cert|resp|n|place|quantity"));
        int start = tag.start(2) + attribute.start(1);
        String wrong = typo(attribute.group(1));
        String changed = text.substring(0, start) + wrong + text.substring(start + attribute.group(1).length());
        return fault(Kind.ATTRIBUTE, changed, tag, "@" + attribute.group(1) + " -> @" + wrong);
    }

    private interface Change {
        String of(String value);
    }

    private Fault change(Kind kind, String names, Change change, String containing) {
        MatchResult tag = any(tags("", names).stream()
                .filter(t -> attributes(t, names).stream().anyMatch(a -> a.group(2).matches(".*" + containing + ".*")))
                .toList());
        MatchResult attribute = attributes(tag, names).get(0);
        int start = tag.start(2) + attribute.start(2);
        String wrong = change.of(attribute.group(2));
        String changed = text.substring(0, start) + wrong + text.substring(start + attribute.group(2).length());
        return fault(kind, changed, tag, "@" + attribute.group(1) + "=" + attribute.group(2) + " -> " + wrong);
    }

    /** Gives the id of an element to a later one, in place of its own or where it had none. */
    private Fault duplicateId() {
        return random.nextBoolean() ? replacedId() : addedId();
    }

    private Fault replacedId() {
        List<MatchResult> withId = tags("", "xml:id");
        int first = random.nextInt(withId.size() - 1);
        MatchResult second = withId.get(first + 1 + random.nextInt(withId.size() - first - 1));
        String id = attributes(withId.get(first), "xml:id").get(0).group(2);
        MatchResult old = attributes(second, "xml:id").get(0);
        String changed = text.substring(0, second.start(2) + old.start(2)) + id + text.substring(second.start(2) + old.end(2));
        return fault(Kind.DUPLICATE_ID, changed, second, "xml:id=" + old.group(2) + " -> " + id);
    }

    private Fault addedId() {
        List<MatchResult> withId = tags("", "xml:id");
        MatchResult first = withId.get(random.nextInt(withId.size() / 2));
        String id = attributes(first, "xml:id").get(0).group(2);
        MatchResult second = any(tags("persName|placeName|date|orgName|p|ab|item|num|hi|title|note", "").stream()
                .filter(tag -> tag.start() > first.end() && attributes(tag, "xml:id").isEmpty())
                .toList());
        String changed = text.substring(0, second.end(1)) + " xml:id=\"" + id + "\"" + text.substring(second.end(1));
        return fault(Kind.DUPLICATE_ID, changed, second, "xml:id=" + id + " on " + second.group(1));
    }

    private Fault corresp() {
        MatchResult tag = any(tags("", "corresp"));
        MatchResult attribute = attributes(tag, "corresp").get(0);
        String changed = text.substring(0, tag.start(2) + attribute.start())
                + text.substring(tag.start(2) + attribute.end());
        List<String> partners = List.of(attribute.group(2).replace("#", "").strip().split("\\s+"));
        return new Fault(Kind.CORRESP, number, changed, line(tag.start()), line(tag.end()), "@corresp of " + tag.group(1), partners);
    }

    private Fault notWellFormed() {
        MatchResult tag = any(tags("", "").stream().filter(t -> t.group(3).isEmpty()).toList());
        int how = random.nextInt(4);
        String changed = switch (how) {
            case 0 -> text.substring(0, tag.end() - 1) + text.substring(tag.end()); // no closing >
            case 1 -> text.substring(0, tag.end()) + " & " + text.substring(tag.end());
            case 2 -> text.substring(0, tag.start()) + text.substring(tag.end()); // no start tag
            default -> text.substring(0, tag.start()) + "<" + text.substring(tag.start());
        };
        return fault(Kind.NOT_WELL_FORMED, changed, tag, tag.group(1) + ", way " + how);
    }

    private String impossible() {
        return List.of("-02-30", "-13-03", "-06-31", "-00-10", "-07-32").get(random.nextInt(5));
    }

    /** Swaps two neighbouring letters that differ, or doubles one. */
    private String typo(String word) {
        int at = random.nextInt(Math.max(1, word.length() - 1));
        if (at + 1 < word.length() && Character.isLetter(word.charAt(at)) && Character.isLetter(word.charAt(at + 1))
                && word.charAt(at) != word.charAt(at + 1)) {
            return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        }
        return word + word.charAt(word.length() - 1) + "x";
    }

    private List<MatchResult> tags(String elements, String attributes) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = TAG.matcher(text);
        while (matcher.find()) {
            MatchResult tag = matcher.toMatchResult();
            if ((elements.isEmpty() || tag.group(1).matches(elements)) && !tag.group(1).equals("TEI")
                    && (attributes.isEmpty() || !attributes(tag, attributes).isEmpty())) {
                found.add(tag);
            }
        }
        return found;
    }

    private static List<MatchResult> attributes(MatchResult tag, String names) {
        return ATTRIBUTE.matcher(tag.group(2)).results().filter(a -> a.group(1).matches(names)).toList();
    }

    private MatchResult any(List<MatchResult> matches) {
        return matches.get(random.nextInt(matches.size()));
    }

    private Fault fault(Kind kind, String changed, MatchResult tag, String what) {
        return new Fault(kind, number, changed, line(tag.start()), line(tag.end()), what, List.of());
    }

    private int line(int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
