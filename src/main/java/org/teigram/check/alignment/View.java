package org.teigram.check.alignment;

/**
 * One view of the text.
 *
 * @param kind facsimile, transcription, translation, or text where the document does not say
 */
record View(String kind, Passage element) {}
