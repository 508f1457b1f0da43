/** What tests of several parts share: transformations, golden files, and the witness of words. */
package org.teigram.testing;
