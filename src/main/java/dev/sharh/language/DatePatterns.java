package dev.sharh.language;

/**
 * How a language writes a Gregorian date, in the date field symbols of UTS #35 part 4. No other letters occur than
 * {@code y} (the year as it is), {@code MMMM} (the month's name in the format form), {@code LLLL} (its stand-alone form),
 * {@code M} (its number) and {@code d} (the day of the month); what stands between apostrophes is literal text.
 *
 * @param day a day, skeleton {@code yMMMMd}: {@code d MMMM y}
 * @param month a month of a year, skeleton {@code yMMMM}: {@code MMMM y}
 * @param year a year, skeleton {@code y}: {@code y}, {@code y年}
 */
public record DatePatterns(String day, String month, String year) {}
