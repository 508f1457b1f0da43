/** Examines the places on images that a document gives: surfaces and zones. */
package org.teigram.check.facsimile;
