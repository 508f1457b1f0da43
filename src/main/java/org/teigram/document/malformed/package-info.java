/** What keeps a file from being XML, and where, in an editor's words. */
package org.teigram.document.malformed;
