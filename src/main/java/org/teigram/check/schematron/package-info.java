/** Examination by Schematron rules: each speaks in its schema's words, at the node that it is about. */
package org.teigram.check.schematron;
