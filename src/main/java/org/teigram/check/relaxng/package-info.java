/** Validation against RELAX NG: jing's matcher gives the verdict, the words are ours. */
package org.teigram.check.relaxng;
