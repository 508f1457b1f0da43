/** One TEI file: its bytes, its one secure parse, what stands before its root element. */
package org.teigram.document;
