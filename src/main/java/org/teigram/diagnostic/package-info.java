/** What is wrong, and where: data only. */
package org.teigram.diagnostic;
