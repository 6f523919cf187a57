package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number while it is read word by word: 2,305,025 is (2) million, (300 + 5) thousand, (20 + 5). */
final class NumberWords {
    private final Spellings spellings;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private Optional<BigDecimal> lastScale = Optional.empty();
    private boolean begun;
    private boolean ordinal;
    private boolean ordinalTen;
    private boolean hyphen;

    NumberWords(Spellings spellings) {
        this.spellings = spellings;
    }

    boolean hasBegun() {
        return begun;
    }

    /** Returns whether an ordinal has ended it. */
    boolean isOrdinal() {
        return ordinal;
    }

    /** Returns whether its last word is an ordinal, such as thirtieth, which another may follow in some languages. */
    boolean endsInOrdinal() {
        return ordinal || ordinalTen;
    }

    BigDecimal value() {
        return total.add(group);
    }

    /** Returns the last thousand or million. */
    Optional<BigDecimal> lastScale() {
        return lastScale;
    }

    /** Returns whether the last word is for thousands or millions; some languages put a comma after it. */
    boolean isBehindScale() {
        return lastScale.isPresent() && group.signum() == 0;
    }

    /**
     * Adds the next word, if it can belong to the number.
     *
     * @param meanings its meanings, of which the first that fits counts
     * @param joined whether "and", a hyphen or a comma is before it
     * @param hyphenated whether it is a hyphen
     */
    boolean take(List<Meaning> meanings, boolean joined, boolean hyphenated) {
        hyphen = hyphenated;
        for (Meaning meaning : meanings) {
            if (ordinalTen && (meaning.role() != Role.ORDINAL || meaning.value().compareTo(BigDecimal.TEN) >= 0)) {
                continue; // trigésimo sexto
            }
            boolean taken = switch (meaning.role()) {
                case UNIT -> takeUnit(meaning.value(), joined);
                case ORDINAL -> takeOrdinal(meaning.value(), joined);
                case TEEN -> takeTeen(meaning.value(), joined);
                case TEN -> takeTen(meaning.value(), joined);
                case HUNDRED -> takeHundred(joined);
                case HUNDREDS -> takeHundreds(meaning.value(), joined);
                case SCALE -> takeScale(meaning.value(), joined);
                case DUAL_SCALE -> takeDualScale(meaning.value(), joined);
                default -> false;
            };
            if (taken) {
                begun = true;
                return true;
            }
        }
        return false;
    }

    private boolean takeOrdinal(BigDecimal value, boolean joined) {
        // In Arabic the ten follows the ordinal of its unit: السادس والثلاثين.
        boolean unitFirst = spellings.unitsBeforeTens() && value.compareTo(BigDecimal.TEN) < 0;
        boolean taken = switch (value.compareTo(BigDecimal.TEN)) {
            case -1 -> takeUnit(value, joined);
            default -> value.intValue() < 20 ? takeTeen(value, joined) : takeRound(value, joined);
        };
        ordinalTen = spellings.ordinalTens() && taken && value.intValue() >= 20 && value.intValue() < 100;
        ordinal = taken && !unitFirst && !ordinalTen;
        return taken;
    }

    /** Twentieth, hundredth, thousandth. */
    private boolean takeRound(BigDecimal value, boolean joined) {
        if (value.intValue() < 100) {
            return takeTen(value, joined);
        }
        return value.intValue() == 100 ? takeHundred(joined) : takeScale(value, joined);
    }

    private boolean takeUnit(BigDecimal value, boolean joined) {
        if (!mayAdd(joined) || lastTwoDigits() % 10 != 0 || lastTwoDigits() == 10) {
            return false;
        }
        if (spellings.unitsBeforeTens() && lastTwoDigits() != 0) {
            return false;
        }
        group = group.add(value);
        return true;
    }

    private boolean takeTeen(BigDecimal value, boolean joined) {
        boolean arabic = spellings.unitsBeforeTens() && value.compareTo(BigDecimal.TEN) == 0;
        int two = lastTwoDigits();
        if (arabic && two > 0 && two < 10 && !joined) {
            group = group.add(value);
            return true;
        }
        if (two != 0 || !mayAdd(joined)) {
            return false;
        }
        group = group.add(value);
        return true;
    }

    private boolean takeTen(BigDecimal value, boolean joined) {
        int two = lastTwoDigits();
        boolean afterUnit = spellings.unitsBeforeTens() && two > 0 && two < 10 && joined;
        if (!afterUnit && (two != 0 || !mayAdd(joined))) {
            return false;
        }
        group = group.add(value);
        return true;
    }

    private boolean takeHundred(boolean joined) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        boolean counted = group.signum() > 0 && group.compareTo(BigDecimal.TEN) < 0;
        if (counted && !joined) {
            group = group.multiply(hundred);
            return true;
        }
        if (group.signum() != 0 || !mayAdd(joined)) {
            return false;
        }
        group = hundred;
        return true;
    }

    private boolean takeHundreds(BigDecimal value, boolean joined) {
        if (group.signum() != 0 || !mayAdd(joined)) {
            return false;
        }
        group = value;
        return true;
    }

    private boolean takeScale(BigDecimal scale, boolean joined) {
        boolean smaller = lastScale.map(last -> scale.compareTo(last) < 0).orElse(true);
        boolean lone = group.signum() == 0;
        if ((lone && !mayAdd(joined)) || (!lone && joined) || !smaller) {
            return false;
        }
        total = total.add(lone ? scale : group.multiply(scale));
        group = BigDecimal.ZERO;
        lastScale = Optional.of(scale);
        return true;
    }

    private boolean takeDualScale(BigDecimal value, boolean joined) {
        BigDecimal scale = value.divide(BigDecimal.valueOf(2));
        boolean smaller = lastScale.map(last -> scale.compareTo(last) < 0).orElse(true);
        if (group.signum() != 0 || !smaller || !mayAdd(joined)) {
            return false;
        }
        total = total.add(value);
        lastScale = Optional.of(scale);
        return true;
    }

    private int lastTwoDigits() {
        return group.remainder(BigDecimal.valueOf(100)).intValue();
    }

    /** The first part needs no "and"; a later part needs one in some languages, but in none after a ten. */
    private boolean mayAdd(boolean joined) {
        if (!begun) {
            return true;
        }
        boolean afterTen = lastTwoDigits() != 0;
        if (spellings.unitsBeforeTens()) {
            return joined;
        }
        return !afterTen || !joined || spellings.andAfterTens() || hyphen;
    }
}
