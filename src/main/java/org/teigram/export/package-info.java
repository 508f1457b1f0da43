/** Makes outputs of one document: formats are stylesheets and an entry in a catalog, and none is known by name. */
package org.teigram.export;
