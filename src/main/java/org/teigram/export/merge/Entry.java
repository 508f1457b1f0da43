package org.teigram.export.merge;

import java.util.List;

/**
 * What one document, or one part of it, gives to a file of all.
 *
 * @param key what it is called where nothing else in the file is called so; empty where entries have no names
 * @param pieces its text, with the key to be written between each two of them
 * @param facts what the head or the end of the file is to know
 */
public record Entry(String key, List<String> pieces, List<String> facts) {}
