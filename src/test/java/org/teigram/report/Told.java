package org.teigram.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a report told, read back from it: {@code file|line|column|rule|message}, without a place {@code file|||...}. */
final class Told {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^(?:- )?([^\\n:]+?)(?::(\\d+):(\\d+))?: (?:error|warning|info): (.*) \\[(\\S+)]$");
    private static final Pattern COMMAND = Pattern.compile(
            "(?m)^::\\w+ file=([^,]*)(?:,line=(\\d+),endLine=\\d+,col=(\\d+),endColumn=\\d+)?,title=([^,:]*)::(.*)$");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| ([^|\\n]+?) \\| (?:error|warning|info) \\| (?!\\d+ \\|)([^|\\n]+) \\| ([^|\\n]+) \\|$");

    private Told() {}

    static Set<String> by(String format, String report) throws IOException {
        return switch (format) {
            case "text" -> lines(report);
            case "json" -> json(report);
            case "sarif" -> sarif(report);
            case "junit" -> lines(Jsoup.parse(report, "", Parser.xmlParser()).select("testcase").stream()
                    .flatMap(one -> one.children().stream())
                    .map(Element::wholeText)
                    .collect(Collectors.joining("\n")));
            case "github" -> github(report);
            case "markdown" -> markdown(report);
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static Set<String> lines(String text) {
        return LINE.matcher(text).results()
                .map(m -> told(m.group(1), m.group(2), m.group(3), m.group(5), m.group(4)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> json(String text) throws IOException {
        Set<String> told = new TreeSet<>();
        for (JsonNode one : new ObjectMapper().readTree(text).findValues("diagnostics")) {
            one.forEach(d -> told.add(told(d.get("file").asText(), d.path("line").asText(""),
                    d.path("column").asText(""), d.get("rule").asText(), d.get("message").asText())));
        }
        return told;
    }

    private static Set<String> sarif(String text) throws IOException {
        Set<String> told = new TreeSet<>();
        JsonNode run = new ObjectMapper().readTree(text).at("/runs/0");
        for (JsonNode result : run.get("results")) {
            JsonNode place = result.at("/locations/0/physicalLocation");
            String rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id").asText();
            String uri = place.at("/artifactLocation/uri").asText().replaceFirst("^file://", "");
            told.add(told(URLDecoder.decode(uri, StandardCharsets.UTF_8),
                    place.at("/region/startLine").asText(""), place.at("/region/startColumn").asText(""), rule,
                    result.at("/message/text").asText().replaceFirst("(?s)\nhint: .*", "")));
        }
        return told;
    }

    private static Set<String> github(String text) {
        Set<String> told = COMMAND.matcher(text).results()
                .map(m -> told(plain(m.group(1)), m.group(2), m.group(3), plain(m.group(4)),
                        plain(m.group(5).replaceFirst("%0Ahint: .*", ""))))
                .collect(Collectors.toCollection(TreeSet::new));
        told.addAll(lines(text));
        return told;
    }

    private static String plain(String escaped) {
        return escaped.replace("%3A", ":").replace("%2C", ",").replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    private static Set<String> markdown(String text) {
        return ROW.matcher(text).results().map(Told::row).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(MatchResult row) {
        String[] place = shown(row.group(1)).split(":(?=\\d)");
        String message = shown(row.group(2).replaceFirst("<br>hint: .*", "").replaceAll("</?code>", "`"));
        return told(place[0], place.length > 1 ? place[1] : "", place.length > 1 ? place[2] : "",
                shown(row.group(3)), message);
    }

    private static String shown(String markdown) {
        return Parser.unescapeEntities(markdown, false);
    }

    private static String told(String file, String line, String column, String rule, String message) {
        return String.join("|", file, line == null ? "" : line, column == null ? "" : column, rule, message);
    }
}
