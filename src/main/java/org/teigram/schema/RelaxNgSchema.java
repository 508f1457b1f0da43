package org.teigram.schema; public final class RelaxNgSchema implements CompiledSchema {}
