package org.teigram.report;

import org.teigram.diagnostic.Severity;

/** Colours of a terminal (ECMA-48, SGR), or none. */
public record Colors(boolean on) {

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> sgr("1;31", text);
            case WARNING -> sgr("1;33", text);
            case INFO -> sgr("1;36", text);
        };
    }

    String bold(String text) {
        return sgr("1", text);
    }

    String faint(String text) {
        return sgr("2", text);
    }

    private String sgr(String codes, String text) {
        return on ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
    }
}
