/** Languages: tags against the registry, what a header declares, and the scripts that languages are written in. */
package org.teigram.check.language;
