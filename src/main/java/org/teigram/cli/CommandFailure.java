package org.teigram.cli;

/** What was asked for cannot be done; the message says why in one sentence. Exit code 2. */
final class CommandFailure extends Exception {

    CommandFailure(String message) {
        super(message);
    }
}
