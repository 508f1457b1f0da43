package org.teigram.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program inside this process: what it printed, and its exit code. */
public record TestRun(int exitCode, String out, String err) {

    public static TestRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new TestRun(code, out.toString(), err.toString());
    }
}
