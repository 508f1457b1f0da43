package org.teigram.check.language;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.document.place.ElementMark;
import org.teigram.document.place.Sources;

/** Gathers the language tags of one document and tells what is wrong with each: once, where it stands first. */
final class TagFaults {

    /** Codes that name no language, and need no declaration (ISO 639-3). */
    private static final Set<String> NO_LANGUAGE = Set.of("", "und", "zxx", "mul", "mis");

    private static final class Use {
        private final ElementMark mark;
        private final String attribute;
        private int count;

        Use(ElementMark mark, String attribute) {
            this.mark = mark;
            this.attribute = attribute;
        }

        String times() {
            return count == 1 ? "" : ", " + count + " times in this document";
        }
    }

    private final Sources sources;
    private final Findings findings;
    private final Map<String, Use> tags = new LinkedHashMap<>();
    private final Map<String, Use> used = new LinkedHashMap<>();
    private final Set<String> declared = new LinkedHashSet<>();

    TagFaults(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    void tag(String tag, ElementMark mark, String attribute) {
        tags.computeIfAbsent(tag, key -> new Use(mark, attribute)).count++;
    }

    /** In the text, not in a header. */
    void used(String tag, ElementMark mark) {
        used.computeIfAbsent(tag, key -> new Use(mark, "xml:lang")).count++;
    }

    /** By a {@code language} of the header. */
    void declared(String tag) {
        declared.add(tag.toLowerCase(Locale.ROOT));
    }

    void wrongScript(ElementMark mark, UnicodeScript script) {
        String letters = Scripts.name(script);
        tell(LanguageRules.WRONG_SCRIPT, mark, "xml:lang",
                "`@xml:lang` of `" + mark.name() + "` is `" + mark.language() + "`, but the text is in " + letters + " letters",
                Optional.of(Scripts.code(script)
                        .map(code -> "write the language that it is in, or `" + mark.language().split("-", 2)[0] + "-" + code
                                + "` if it is a transliteration")
                        .orElse("write the language that it is in")));
    }

    /** To be called when all tags are known. */
    void tell() {
        tags.forEach((tag, use) -> {
            if (!tag.isEmpty()) {
                LanguageTag.fault(tag).ifPresent(fault -> {
                    used.remove(tag);
                    tell(fault.unknown() ? LanguageRules.UNKNOWN : LanguageRules.DEPRECATED, use.mark, use.attribute,
                            "`@" + use.attribute + "` of `" + use.mark.name() + "` is `" + tag + "`, which " + fault.why()
                                    + use.times(),
                            fault.hint());
                });
            }
        });
        if (!declared.isEmpty() && declared.stream().allMatch(tag -> LanguageTag.fault(tag).isEmpty())) {
            used.forEach((tag, use) -> {
                if (!isDeclared(tag.toLowerCase(Locale.ROOT))) {
                    tell(LanguageRules.UNDECLARED, use.mark, use.attribute,
                            "`@xml:lang` of `" + use.mark.name() + "` is `" + tag + "`, which `langUsage` does not list" + use.times(),
                            Optional.of("add `<language ident=\"" + tag + "\">` to `langUsage`"));
                }
            });
        }
    }

    /** As it is, or with fewer or more parts: {@code de} and {@code de-AT} declare each other. */
    private boolean isDeclared(String tag) {
        return NO_LANGUAGE.contains(tag)
                || declared.stream().anyMatch(one -> one.equals(tag) || tag.startsWith(one + "-") || one.startsWith(tag + "-"));
    }

    private void tell(Rule rule, ElementMark mark, String attribute, String message, Optional<String> hint) {
        Diagnostic diagnostic = Diagnostic.of(rule, sources.at(mark, attribute), message);
        findings.add(new Finding(LanguageCheck.NAME, Cause.of(mark, attribute),
                hint.map(diagnostic::withHint).orElse(diagnostic)));
    }
}
