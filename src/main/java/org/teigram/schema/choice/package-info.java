/** Which schemas apply to a document, and why: what it names itself, and what the project says. */
package org.teigram.schema.choice;
