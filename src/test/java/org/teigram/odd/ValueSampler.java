package org.teigram.odd;

import java.util.List;
import java.util.Random;

/** Makes values of XSD datatypes. One sampler for one document: the ids it gives are unique. */
final class ValueSampler {

    private static final List<String> TOKENS =
            List.of("a", "word", "слово", "x-1", "A.b", "1,2", "-3.5,4", "12cm", "50%", "0.5em", "tg", "p-2");
    private static final List<String> WORDS =
            List.of("message", "received", "получена", "at", "the", "office", "№", "3", "<&>", "\"quoted\"", "—");

    private final Random random;
    private int ids;

    ValueSampler(Random random) {
        this.random = random;
    }

    String words() {
        return pick(WORDS) + " " + pick(WORDS);
    }

    String sample(Pattern.Data data) {
        return switch (data.type()) {
            case "ID" -> "id" + ++ids;
            case "anyURI" -> pick(List.of("#id" + (1 + random.nextInt(20)), "http://example.org/a?b=c", "../x.xml"));
            case "token", "string" -> data.regex().isEmpty()
                    ? words()
                    : pick(TOKENS.stream().filter(token -> token.matches(data.regex())).toList());
            case "Name", "NCName" -> pick(List.of("p", "persName", "div"));
            case "language" -> pick(List.of("en", "ru", "ru-Latn", "zh-Hant-TW"));
            case "date" -> date();
            case "gYear" -> pick(List.of("1951", "-0044"));
            case "gYearMonth" -> "1951-0" + (1 + random.nextInt(9));
            case "gMonthDay" -> "--07-03";
            case "time" -> "13:55:00";
            case "dateTime" -> date() + "T14:30:00" + pick(List.of("", "Z", "+03:00"));
            case "nonNegativeInteger" -> String.valueOf(random.nextInt(400));
            case "decimal" -> (random.nextInt(2000) - 1000) / 10.0 + "";
            case "boolean" -> pick(List.of("true", "false", "0", "1"));
            default -> throw new IllegalArgumentException("no sample for datatype " + data.type());
        };
    }

    private String date() {
        return "%04d-%02d-%02d".formatted(1800 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
