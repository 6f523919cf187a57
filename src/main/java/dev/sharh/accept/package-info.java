/** What happens when an editor accepts a summary: numbers of citations are brought up to date, and the lock is made anew. */
@org.jspecify.annotations.NullMarked
package dev.sharh.accept;
