/** Formatted references: a record, in CSL-JSON, as a citation style has it (CSL 1.0.2, by citeproc-java). */
package org.teigram.reference;
