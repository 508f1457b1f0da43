/** Formats of scope project: one file of all documents of a run, to which each gives its entries. */
package org.teigram.export.merge;
