package org.teigram.check.pointer;

import org.teigram.document.place.ElementMark;

/**
 * One pointer of a document: one of the words of an attribute that TEI types as a pointer.
 *
 * @param target as written
 * @param base the URI against which it is resolved ({@code xml:base}, else the file that holds it)
 */
record Pointer(ElementMark mark, String attribute, String target, String base) {}
