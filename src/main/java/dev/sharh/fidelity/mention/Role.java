package dev.sharh.fidelity.mention;

/** What a word of a lexicon does. Those with a value have it as a number: the value of {@code MONTH} is 1 to 12. */
public enum Role {
    /** 1 to 9. */
    UNIT("units"),
    /** 10 to 19 as one word; in Arabic 10, which makes teens of the units before it. */
    TEEN("teens"),
    /** 20, 30, … 90. */
    TEN("tens"),
    /** 100, which a unit before it multiplies. */
    HUNDRED("hundred"),
    /** 200, 300, … 900 as one word. */
    HUNDREDS("hundreds"),
    /** 1,000 and up, which a number before it multiplies. */
    SCALE("scales"),
    /** Two of a scale as one word: مليونين. */
    DUAL_SCALE("dualScales"),
    /** Letters that stand for a scale right behind digits: $3m. */
    SCALE_SUFFIX("scaleSuffixes"),
    /** The second, the third. */
    ORDINAL("ordinals"),
    /** Letters that make an ordinal of the digits before them: 36th. */
    ORDINAL_SUFFIX("ordinalSuffixes"),
    /** Hundreds, thousands, as in "hundreds of people". */
    VAGUE("vague"),
    /** Several, as in "several hundred". */
    SEVERAL("several"),
    /** Two of something as one word: عامين. */
    PAIR("pairs"),
    /** What a text may say in the place of a number, without stating it: twice, both, first. */
    IMPLIED("implied"),
    HALF("half"),
    AND("and"),
    /** Words that may stand between the parts of a date or before a number: of, the. */
    FILLER("fillers"),
    PERCENT("percent"),
    CURRENCY("currencies"),
    /** The sixties. */
    DECADE("decades"),
    /** Letters that make a decade of the digits before them: 1960s. */
    DECADE_SUFFIX("decadeSuffixes"),
    CENTURY("century"),
    MONTH("months"),
    WEEKDAY("weekdays"),
    /** The word before an hour: الساعة. */
    HOUR("hour"),
    AM("am"),
    PM("pm"),
    /** A word that shows that an ambiguous month beside it is one: in May. */
    MONTH_CONTEXT("monthContext"),
    /** A word that only looks like one of the others with a prefix: كمية is not "like a hundred". */
    OTHER("other");

    private final String section;

    Role(String section) {
        this.section = section;
    }

    /** The section of a lexicon file that lists the words with this role. */
    public String section() {
        return section;
    }
}
