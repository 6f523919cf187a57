package dev.sharh.fidelity.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The units of measure by CLDR's names, and how they convert. */
public final class Units {
    private static final int MOST_DIGITS = 15;
    /** A rounded number is at most this far from the exact one. */
    private static final double TOLERANCE = 0.1;
    /** A claim with more digits is not what the source was converted from: 650 pounds for 290 kg. */
    private static final int MOST_DIGITS_OF_ORIGINAL = 2;

    /** A temperature is rounded to a degree. */
    private static final BigDecimal DEGREES_APART = new BigDecimal("0.6");

    /** Two months are 60, 61 or 62 days. */
    private static final double SAME_TIME = 0.025;
    /** Eight weeks are called two months. */
    private static final Set<String> WEEKS_OF_MONTH = Set.of("week", "month");

    private static final String TIME = "time";
    private static final String TEMPERATURE = "temperature";
    /** A degree of a scale that the text doesn't name. */
    private static final Set<String> SCALES = Set.of("celsius", "fahrenheit");

    private static final String DEGREE = "degree";
    private static final Map<String, Unit> BY_NAME = all();

    private Units() {}

    /**
     * A unit.
     *
     * @param of what it measures; only units of the same convert
     * @param factor how many base units it is
     * @param offset the base units at zero, for temperatures
     */
    private record Unit(String of, double factor, double offset) {}

    private static Map<String, Unit> all() {
        Map<String, Unit> units = new HashMap<>();
        add(
                units,
                TIME,
                "second 1, minute 60, hour 3600, day 86400, week 604800, month 2629746, year 31556952,"
                        + " decade 315569520, century 3155695200");
        add(
                units,
                "length",
                "millimeter 0.001, centimeter 0.01, meter 1, kilometer 1000, inch 0.0254, foot 0.3048,"
                        + " yard 0.9144, mile 1609.344, nautical-mile 1852, light-year 9.4607e15");
        add(
                units,
                "area",
                "square-meter 1, square-kilometer 1e6, square-foot 0.09290304, square-mile 2589988, acre 4046.856,"
                        + " hectare 1e4, dunam 1000");
        add(
                units,
                "volume",
                "milliliter 0.001, liter 1, cubic-meter 1000, gallon 3.785412, barrel 158.987, pint 0.473176,"
                        + " cubic-foot 28.31685");
        add(
                units,
                "mass",
                "milligram 1e-6, gram 0.001, kilogram 1, tonne 1000, ounce 0.02834952, pound 0.4535924,"
                        + " stone 6.350293");
        add(units, "speed", "kilometer-per-hour 1, mile-per-hour 1.609344, knot 1.852, meter-per-second 3.6");
        add(units, "power", "watt 1, kilowatt 1e3, megawatt 1e6, gigawatt 1e9, horsepower 745.7");
        add(units, "energy", "kilowatt-hour 1, megawatt-hour 1e3, gigawatt-hour 1e6, terawatt-hour 1e9");
        add(units, "data", "kilobyte 1, megabyte 1e3, gigabyte 1e6, terabyte 1e9");
        units.put("celsius", new Unit(TEMPERATURE, 1, 0));
        units.put("fahrenheit", new Unit(TEMPERATURE, 5.0 / 9, -32 * 5.0 / 9));
        units.put(DEGREE, new Unit(TEMPERATURE, 1, 0));
        return Map.copyOf(units);
    }

    private static void add(Map<String, Unit> units, String of, String namesAndFactors) {
        for (String each : namesAndFactors.split(", *", -1)) {
            String[] parts = each.strip().split(" ", -1);
            units.put(parts[0], new Unit(of, Double.parseDouble(parts[1]), 0));
        }
    }

    /** Returns whether a measure in this unit can be another number in a text that uses the unit, too. */
    public static boolean mayConvert(String unit) {
        return isTime(unit) || unit.equals(DEGREE);
    }

    public static boolean isTime(String unit) {
        return of(unit).equals(TIME);
    }

    /** Returns whether both units measure lengths, times or another quantity. */
    public static boolean measureTheSame(String one, String other) {
        return of(one).equals(of(other));
    }

    /** Returns what a unit measures. */
    private static String of(String unit) {
        Unit known = BY_NAME.get(unit);
        return known == null ? unit : known.of();
    }

    /** Returns whether a claim can be the conversion of a measure in the source: 8 km of 5 miles. */
    public static boolean agree(BigDecimal claim, String claimUnit, BigDecimal source, String sourceUnit) {
        if (claimUnit.equals(DEGREE) || sourceUnit.equals(DEGREE)) {
            return of(claimUnit).equals(of(sourceUnit))
                    && (claim.compareTo(source) == 0 || inAnyScale(claim, claimUnit, source, sourceUnit));
        }
        return !claimUnit.equals(sourceUnit)
                && claim.signum() != 0
                && converted(source, sourceUnit, claimUnit)
                        .filter(exact -> isConversion(claim, claimUnit, exact, source, sourceUnit))
                        .isPresent();
    }

    /** @param exact the measure of the source in the unit of the claim */
    private static boolean isConversion(
            BigDecimal claim, String claimUnit, BigDecimal exact, BigDecimal source, String sourceUnit) {
        if (of(claimUnit).equals(TEMPERATURE)) { // not in proportion, because zero is no origin
            return exact.subtract(claim).abs().compareTo(DEGREES_APART) <= 0;
        }
        double apart = Math.abs(exact.doubleValue() / claim.doubleValue() - 1);
        if (isTime(claimUnit)) { // "twelve months" is a year, but "thirteen months" is none
            return apart <= (Set.of(claimUnit, sourceUnit).equals(WEEKS_OF_MONTH) ? TOLERANCE : SAME_TIME);
        }
        return apart <= TOLERANCE
                && (isRounded(claim, exact)
                        || isRoundedToFive(claim, exact)
                        || (digits(claim) <= Math.min(MOST_DIGITS_OF_ORIGINAL, digits(source))
                                && converted(claim, claimUnit, sourceUnit)
                                        .filter(original -> isRounded(source, original))
                                        .isPresent()));
    }

    /** Returns whether a number is another one, rounded or cut to its digits. */
    private static boolean isRounded(BigDecimal number, BigDecimal exact) {
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .anyMatch(mode ->
                        exact.round(new MathContext(digits(number), mode)).compareTo(number) == 0);
    }

    /** Returns whether a number that ends with a five is the nearest one: 7.5 of 7.62, and 65 of 64.4. */
    private static boolean isRoundedToFive(BigDecimal number, BigDecimal exact) {
        BigDecimal step = BigDecimal.valueOf(5, number.stripTrailingZeros().scale());
        return number.remainder(step).signum() == 0
                && exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step).compareTo(number) == 0;
    }

    private static int digits(BigDecimal number) {
        return Math.max(1, number.stripTrailingZeros().precision());
    }

    private static boolean inAnyScale(BigDecimal one, String oneUnit, BigDecimal other, String otherUnit) {
        Set<String> from = oneUnit.equals(DEGREE) ? SCALES : Set.of(oneUnit);
        Set<String> to = otherUnit.equals(DEGREE) ? SCALES : Set.of(otherUnit);
        return from.stream().anyMatch(a -> to.stream().anyMatch(b -> agree(one, a, other, b)));
    }

    /** Returns whether a writer can have meant a measure as the conversion of another one: six metres (18 feet). */
    public static boolean areAlike(BigDecimal one, String oneUnit, BigDecimal other, String otherUnit) {
        return agree(other, otherUnit, one, oneUnit)
                || (!oneUnit.equals(otherUnit)
                        && other.signum() != 0
                        && digits(other) <= digits(one) + 1
                        && converted(one, oneUnit, otherUnit)
                                .filter(same -> Math.abs(same.doubleValue() / other.doubleValue() - 1) <= TOLERANCE)
                                .isPresent());
    }

    /** Returns a measure in another unit; nothing if the units don't measure the same. */
    public static Optional<BigDecimal> converted(BigDecimal number, String from, String to) {
        Unit one = BY_NAME.get(from);
        Unit other = BY_NAME.get(to);
        if (one == null || other == null || !one.of().equals(other.of())) {
            return Optional.empty();
        }
        double base = number.doubleValue() * one.factor() + one.offset();
        return Optional.of(new BigDecimal((base - other.offset()) / other.factor(), new MathContext(MOST_DIGITS)));
    }
}
