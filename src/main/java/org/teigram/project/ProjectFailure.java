package org.teigram.project;

/** A project, or what a command asked of it, cannot be made into a plan; the message is one sentence for the user. */
public final class ProjectFailure extends Exception {

    public ProjectFailure(String message) {
        super(message);
    }
}
