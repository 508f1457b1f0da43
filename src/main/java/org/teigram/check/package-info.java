/** The kinds of examination of one document, and what of their findings is told. */
package org.teigram.check;
