package org.teigram.schema; public final class SchematronSchema implements CompiledSchema {}
