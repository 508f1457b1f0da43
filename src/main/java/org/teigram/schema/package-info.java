/** Schemas of all languages, compiled once for a run; schemas derived from an ODD. */
package org.teigram.schema;
