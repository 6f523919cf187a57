/**
 * Finds numbers, dates, weekdays, percentages, money, ordinals, decades, times and names in a text as values, so that
 * texts of two languages can be compared.
 */
@org.jspecify.annotations.NullMarked
package dev.sharh.fidelity.mention;
