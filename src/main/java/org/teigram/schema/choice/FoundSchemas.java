package org.teigram.schema.choice;

import java.util.List;

/** The schemas that apply to a document, in order, and what was passed over. */
public record FoundSchemas(List<SchemaUse> uses, List<PassedOver> passedOver) {}
