/** One class for each command: it parses options, calls, prints, and maps the outcome to an exit code; nothing else. */
package org.teigram.cli;
