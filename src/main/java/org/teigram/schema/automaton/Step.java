package org.teigram.schema.automaton;

/**
 * What an event does in a state.
 *
 * @param next the state that it leads to, by way of recovery where it was an error
 * @param sound whether it was allowed, as jing's matcher answers
 * @param newError whether it is an error of its own: at the end of a sound element in one that is in error, jing's matcher
 *     answers no without having anything to say
 */
public record Step(State next, boolean sound, boolean newError) {}
