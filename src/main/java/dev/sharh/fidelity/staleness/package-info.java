/** Tells which sentences and events rest on blocks of the article that have changed or moved since they were accepted. */
@org.jspecify.annotations.NullMarked
package dev.sharh.fidelity.staleness;
