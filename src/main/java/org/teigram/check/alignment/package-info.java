/** Examines what the views of one text say of their passages that answer to each other. */
package org.teigram.check.alignment;
