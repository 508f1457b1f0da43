package org.teigram.document.place;

/**
 * Where a character of the text stands: so many UTF-16 units of text before the place where the parser handed the text
 * over. Its span in the file is found only when a diagnostic is made.
 *
 * @param element that the text is in
 * @param line of the parser, from 1
 * @param column of the parser, from 1
 * @param back how far before the parser's place the character begins, in UTF-16 units of the text
 */
public record TextPlace(ElementMark element, String systemId, int line, int column, int back, int character) {}
