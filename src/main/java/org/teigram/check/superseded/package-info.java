/** Elements and attributes that TEI has given up, or will. */
package org.teigram.check.superseded;
