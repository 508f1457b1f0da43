/** Processing instructions that say of a diagnostic at their place that it is known, and why. */
package org.teigram.check.suppression;
