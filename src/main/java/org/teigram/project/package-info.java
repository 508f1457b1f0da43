/** A folder of documents with a {@code teigram.toml}: which documents, schemas, formats and severities a run has. */
package org.teigram.project;
