/** Characters that a text should not have, or has by mistake (TEI CH; Unicode). */
package org.teigram.check.character;
