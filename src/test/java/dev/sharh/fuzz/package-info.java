/**
 * Looks for texts that break what reads them. In the gate each target is given the texts that did so once; with the profile
 * {@code fuzz} Jazzer makes up new ones: {@code ./mvnw -Pfuzz test -Dtest=EdtfFuzzTest}.
 */
package dev.sharh.fuzz;
