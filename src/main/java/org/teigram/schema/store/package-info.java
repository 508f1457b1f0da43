/** Local copies of schemas that documents name by URL: the only part of the program that reads the network. */
package org.teigram.schema.store;
