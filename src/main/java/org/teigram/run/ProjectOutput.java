package org.teigram.run;

import java.util.List;

/**
 * What became of a file of all documents.
 *
 * @param format its id
 * @param name the file's path below the output folder
 * @param without names of the documents that should have given entries to it and could not
 */
public record ProjectOutput(String format, String name, Outcome outcome, List<String> without) {

    /** Whether there is a new file. */
    public sealed interface Outcome {

        record Written(int entries) implements Outcome {}

        /**
         * There was nothing to write, or something has to be set first, which is no failure.
         *
         * @param reason one sentence without a full stop
         */
        record Nothing(String reason) implements Outcome {}

        /**
         * An old file is left as it was.
         *
         * @param reason one sentence without a full stop
         */
        record NotWritten(String reason) implements Outcome {}
    }
}
