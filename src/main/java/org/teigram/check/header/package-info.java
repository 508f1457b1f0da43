/** What a header lacks of what a citation of the document needs (TEI HD). */
package org.teigram.check.header;
