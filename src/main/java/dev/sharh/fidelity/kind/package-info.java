/** The kinds of facts: each class compares one kind in a sentence with the same kind in its evidence. */
@org.jspecify.annotations.NullMarked
package dev.sharh.fidelity.kind;
