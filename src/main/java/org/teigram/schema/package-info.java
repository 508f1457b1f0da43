/** Which schemas apply to a document and why; schemas compiled once for a run; schemas derived from an ODD. */
package org.teigram.schema;
