/**
 * What can be told of rules from their compiled form: which nodes they are about, and, while a document is read, whether
 * any of them can have something to say of it. Knows Saxon's patterns and expressions; whatever it does not know may be
 * true.
 */
package org.teigram.schema.schematron.forecast;
