/** Dates: impossible ones, contradictory ones, and ones that their text contradicts (TEI ND, att.datable). */
package org.teigram.check.date;
