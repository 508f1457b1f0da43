/** Schematron rules: compiled to a stylesheet once, run on any number of documents. */
package org.teigram.schema.schematron;
