package org.teigram.check.relaxng;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a document in the ways people do: the same damage for the same seed. The result mostly is well-formed. */
public final class Mutator {

    private static final Pattern TOKEN = Pattern.compile(
            "<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>|<!DOCTYPE[^>\\[]*(\\[.*?])?\\s*>|<[^>]+>|[^<]+", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern NAME = Pattern.compile("^</?([^\\s/>]+)");
    private static final List<String> VALUES =
            List.of("", " ", "x y", "1951-02-30", "1951-7-3", "-1", "two", "#nowhere", "1a", "en us", "a'b");
    private static final List<String> ATTRIBUTES = List.of("type", "n", "when", "xml:id", "ref", "target", "bogus", "url");

    private final Random random;
    private final List<String> tokens = new ArrayList<>();

    private Mutator(String document, long seed) {
        random = new Random(seed);
        Matcher matcher = TOKEN.matcher(document);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** The document with one to three faults. */
    public static String damage(String document, long seed) {
        Mutator mutator = new Mutator(document, seed);
        int faults = 1 + mutator.random.nextInt(3);
        for (int i = 0; i < faults; i++) {
            mutator.fault();
        }
        return String.join("", mutator.tokens);
    }

    private void fault() {
        Map<Integer, Integer> elements = elements();
        if (elements.isEmpty()) {
            return;
        }
        List<Integer> starts = elements.keySet().stream().sorted().toList();
        int start = pick(starts);
        int end = elements.get(start);
        switch (random.nextInt(12)) {
            case 0 -> rename(start, end, name(tokens.get(pick(starts))));
            case 1 -> rename(start, end, misspell(name(tokens.get(start))));
            case 2 -> tokens.subList(start, end + 1).clear();
            case 3 -> unwrap(start, end);
            case 4 -> tokens.addAll(end + 1, List.copyOf(tokens.subList(start, end + 1)));
            case 5 -> tokens.add(start + (random.nextBoolean() ? 0 : 1), "stray & text".replace("&", "and"));
            case 6 -> attribute(start, found -> "");
            case 7 -> attribute(start, found -> " " + misspell(found.group(1)) + "=" + found.group(2));
            case 8, 9 -> attribute(start, found -> " " + found.group(1) + "=\"" + pickOf(VALUES) + "\"");
            case 10 -> addAttribute(start);
            default -> move(start, end, starts);
        }
    }

    /** The number of each start tag, and of its end tag. */
    private Map<Integer, Integer> elements() {
        Map<Integer, Integer> result = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.startsWith("</") && !open.isEmpty()) {
                result.put(open.pop(), i);
            } else if (token.endsWith("/>")) {
                result.put(i, i);
            } else if (token.startsWith("<") && !token.startsWith("<!") && !token.startsWith("<?")) {
                open.push(i);
            }
        }
        return result;
    }

    private void rename(int start, int end, String name) {
        tokens.set(start, NAME.matcher(tokens.get(start)).replaceFirst("<" + name));
        if (end != start) {
            tokens.set(end, "</" + name + ">");
        }
    }

    private void unwrap(int start, int end) {
        tokens.remove(end);
        if (end != start) {
            tokens.remove(start);
        }
    }

    private void move(int start, int end, List<Integer> starts) {
        List<String> element = List.copyOf(tokens.subList(start, end + 1));
        int target = pick(starts);
        if (target < start || target > end) {
            tokens.addAll(target, element);
            int from = target < start ? start + element.size() : start;
            tokens.subList(from, from + element.size()).clear();
        }
    }

    private interface Change {
        String of(MatchResult attribute);
    }

    private void attribute(int start, Change change) {
        Matcher matcher = ATTRIBUTE.matcher(tokens.get(start));
        List<MatchResult> found = matcher.results().toList();
        if (!found.isEmpty()) {
            MatchResult one = found.get(random.nextInt(found.size()));
            String tag = tokens.get(start);
            tokens.set(start, tag.substring(0, one.start()) + change.of(one) + tag.substring(one.end()));
        }
    }

    private void addAttribute(int start) {
        String tag = tokens.get(start);
        String name = pickOf(ATTRIBUTES);
        if (!tag.contains(" " + name + "=")) {
            Matcher matcher = NAME.matcher(tag);
            tokens.set(start, matcher.replaceFirst("$0 " + name + "=\"" + pickOf(VALUES) + "\""));
        }
    }

    private String misspell(String name) {
        int i = random.nextInt(name.length());
        return switch (random.nextInt(4)) {
            case 0 -> name.toLowerCase(Locale.ROOT).equals(name) ? name + "s" : name.toLowerCase(Locale.ROOT);
            case 1 -> name.length() > 1 && i > 0 ? name.substring(0, i) + name.substring(i + 1) : name + "x";
            case 2 -> "bogus";
            default -> name.substring(0, i + 1) + "e" + name.substring(i + 1);
        };
    }

    private static String name(String tag) {
        Matcher matcher = NAME.matcher(tag);
        return matcher.find() ? matcher.group(1) : "p";
    }

    private int pick(List<Integer> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String pickOf(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
