/** Known problems of a project: kept in a file, recognised in documents that have changed, told when they are gone. */
package org.teigram.run.baseline;
