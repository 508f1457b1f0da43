/** One TEI file: its bytes, its one secure parse, what stands before its root element, and places in its text. */
package org.teigram.document;
