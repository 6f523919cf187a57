/**
 * Looks for texts that break what reads them. The tests give each target the texts that did so once. Jazzer makes up new
 * ones with {@code JAZZER_FUZZ=1 ./mvnw -Pquick test -DargLine= -Dtest=EdtfFuzzTest}.
 */
package dev.sharh.fuzz;
