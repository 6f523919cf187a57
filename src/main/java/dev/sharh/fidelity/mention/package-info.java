/**
 * What a text states that can be held against another text, whatever the language of either: numbers, dates, weekdays,
 * percentages, money, ordinals, decades and clock times, as values and not as strings.
 */
@org.jspecify.annotations.NullMarked
package dev.sharh.fidelity.mention;
