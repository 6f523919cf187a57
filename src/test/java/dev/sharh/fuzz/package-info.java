/**
 * Looks for texts that break what reads them. In the gate each target is given the texts that did so once; with the profile
 * {@code fuzz} Jazzer makes up new ones: {@code JAZZER_FUZZ=1 ./mvnw -Pquick test -DargLine= -Dtest=EdtfFuzzTest}.
 */
package dev.sharh.fuzz;
