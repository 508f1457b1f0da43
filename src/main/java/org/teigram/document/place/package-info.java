/** Places in the files a document is made of: elements as the parse met them, and the way from there to what an editor wants to see. */
package org.teigram.document.place;
