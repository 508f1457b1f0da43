/** The only place that makes parsers, Saxon processors and resolvers; each is closed by default. */
package org.teigram.xml;
