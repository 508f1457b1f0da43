package org.teigram.schema.choice;

import java.net.URI;

/**
 * A schema that the user or the project chooses, whatever documents name.
 *
 * @param name as the user wrote it
 */
public record SchemaChoice(SchemaKind kind, URI uri, String name) {}
