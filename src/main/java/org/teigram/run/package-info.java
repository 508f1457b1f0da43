/** The one flow: each document of a plan read once, checked, then exported; in a fixed order, by several threads. */
package org.teigram.run;
