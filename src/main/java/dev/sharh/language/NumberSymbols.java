package dev.sharh.language;

/**
 * How a language writes numbers in one numbering system: the same language may group with a comma in {@code latn} and
 * with {@code ٬} in {@code arab}.
 *
 * @param group what stands between groups of digits
 * @param decimal what stands before the fraction
 * @param minus what stands before a negative number, with the invisible marks that keep it on the right side
 */
public record NumberSymbols(NumberingSystem system, String group, String decimal, String minus) {}
