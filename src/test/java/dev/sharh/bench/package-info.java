/**
 * Measurements, run by hand: their names don't end in Test, so the gate leaves them alone. Each says in its Javadoc how it is
 * run.
 */
package dev.sharh.bench;
