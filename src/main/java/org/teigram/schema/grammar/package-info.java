/** What a RELAX NG schema says of its elements, wherever they stand: what messages draw their advice from. */
package org.teigram.schema.grammar;
