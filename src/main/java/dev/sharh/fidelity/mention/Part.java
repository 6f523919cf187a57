package dev.sharh.fidelity.mention;

/**
 * A mention that was found.
 *
 * @param to the index of the token after it
 */
record Part(Mention mention, int to) {}
