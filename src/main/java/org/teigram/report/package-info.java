/** Tells the results of a run: each report is told of one document after the other, and of the end. */
package org.teigram.report;
