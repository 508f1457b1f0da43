package org.teigram.schema; public final class XsdSchema implements CompiledSchema {}
