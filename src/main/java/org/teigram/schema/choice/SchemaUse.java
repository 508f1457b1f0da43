package org.teigram.schema.choice;

import java.net.URI;
import java.util.Optional;
import org.teigram.diagnostic.Location;

/**
 * One schema that applies to a document, and why.
 *
 * @param name how the document, the project or the user names it
 * @param phase the Schematron phase asked for
 * @param origin what says that it applies
 * @param location where that is said
 */
public record SchemaUse(
        SchemaKind kind, URI uri, String name, Optional<String> phase, Origin origin, Location location) {

    /** What says that a schema applies. */
    public enum Origin {
        DOCTYPE("DOCTYPE"),
        XML_MODEL("xml-model"),
        OXYGEN("an oxygen instruction"),
        SCHEMA_LOCATION("xsi:schemaLocation"),
        PROJECT("teigram.toml"),
        COMMAND_LINE("--schema");

        private final String word;

        Origin(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
