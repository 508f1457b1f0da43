package org.teigram.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.teigram.export.ExportFailure;
import org.teigram.export.OutputTarget;
import org.teigram.reference.ReferenceFailure;
import org.teigram.reference.References;
import org.teigram.reference.References.Form;
import org.teigram.reference.References.Markup;
import picocli.CommandLine.Option;

/** How references are formatted. */
final class StyleOptions {

    @Option(names = "--style", paramLabel = "STYLE", required = true,
            description = "A citation style: one of those packed (see docs/formats/styles.md), or a .csl file.")
    private String style;

    @Option(names = "--locale", paramLabel = "LANGUAGE",
            description = "The language of the reference's own words, such as en-GB, de, ru; otherwise the style's.")
    private String locale;

    @Option(names = "--note", description = "As in a footnote or in the text; otherwise as in a bibliography.")
    private boolean note;

    @Option(names = "--html", description = "As HTML; otherwise as plain text.")
    private boolean html;

    /** Takes documents as CSL-JSON and prints their references, one a line. */
    OutputTarget to(PrintWriter out) throws CommandFailure {
        References references = references();
        return (name, json) -> {
            try {
                references.of(new String(json, StandardCharsets.UTF_8)).forEach(line -> out.print(line + "\n"));
            } catch (ReferenceFailure e) {
                throw new ExportFailure(e.getMessage());
            }
        };
    }

    private References references() throws CommandFailure {
        try {
            return new References(style, Optional.ofNullable(locale),
                    note ? Form.NOTE : Form.BIBLIOGRAPHY, html ? Markup.HTML : Markup.TEXT);
        } catch (ReferenceFailure e) {
            throw new CommandFailure(e.getMessage());
        }
    }
}
