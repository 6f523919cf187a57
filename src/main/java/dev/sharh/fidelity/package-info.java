/**
 * Checks a summary and a timeline against the article: what they state must be in the blocks that they cite, whatever the
 * language of either, and must be checked again when a block changes.
 */
@org.jspecify.annotations.NullMarked
package dev.sharh.fidelity;
