package org.teigram.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule, as {@code docs/rules} has it: what it says, why it matters, an example, what to write instead.
 *
 * @param text Markdown
 */
public record RulePage(String text) {

    private static final Pattern ID = Pattern.compile("[a-z-]+/[a-z-]+");
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("## What it says\\s+(.+?)(?:[.:;](?=\\s)|\\n\\n|\\z)", Pattern.DOTALL);

    /** @param id of a rule; empty if it is none of ours */
    public static Optional<RulePage> of(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try (InputStream page = RulePage.class.getResourceAsStream("/docs/rules/" + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new RulePage(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a rule of the document's own schema, of which no page of ours can say more than that. */
    public static RulePage ofSchema(String id) {
        return new RulePage("""
                # %s

                ## What it says

                This is a rule of the document's own schema: a Schematron assertion or report. The message is the schema's.

                ## Instead

                Look the rule up in the schema, or in the documentation of the project whose schema it is. A project can weigh it in its `teigram.toml`, under `[rules]`: `"%1$s" = "warning"`.
                """.formatted(id));
    }

    /** What it says, in one sentence without its full stop, on one line. */
    public String summary() {
        Matcher sentence = FIRST_SENTENCE.matcher(text);
        return sentence.find() ? sentence.group(1).replaceAll("\\s+", " ") : "";
    }
}
