/**
 * Holds a summary and a timeline to the article: what they state must be in the blocks that they cite, in whatever
 * language the two are.
 */
@org.jspecify.annotations.NullMarked
package dev.sharh.fidelity;
