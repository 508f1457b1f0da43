/** A RELAX NG schema as an automaton that remembers what jing's matcher has once worked out. */
package org.teigram.schema.automaton;
