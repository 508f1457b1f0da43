package org.teigram.schema;

/** A schema ready to be used on any number of documents by any number of threads. */
public sealed interface CompiledSchema permits RelaxNgSchema, XsdSchema, SchematronSchema {}
