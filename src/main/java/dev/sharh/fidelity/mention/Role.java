package dev.sharh.fidelity.mention;

/** The role of a word in a lexicon. A value is a number: that of {@code MONTH} is 1 to 12. */
public enum Role {
    /** 1 to 9. */
    UNIT("units"),
    /** 10 to 19 as one word; in Arabic 10, which makes a teen of the unit before it. */
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
    /** Letters that mean a scale directly after digits: $3m. */
    SCALE_SUFFIX("scaleSuffixes"),
    /** The second, the third. */
    ORDINAL("ordinals"),
    /** Letters that make an ordinal of the digits before them: 36th. */
    ORDINAL_SUFFIX("ordinalSuffixes"),
    /** Hundreds, thousands, as in "hundreds of people". */
    VAGUE("vague"),
    /** A number that is also a rough one: a dozen, une trentaine, un millier. */
    ABOUT("about"),
    /** Several, as in "several hundred". */
    SEVERAL("several"),
    /** Two of something as one word: عامين. */
    PAIR("pairs"),
    /** A word that implies a number without stating it: twice, both, first. */
    IMPLIED("implied"),
    HALF("half"),
    /** "And a half" as one phrase: buçuk, et demi. */
    AND_HALF("andHalf"),
    AND("and"),
    /** A word that may be between the parts of a date or before a number: of, the. */
    FILLER("fillers"),
    PERCENT("percent"),
    CURRENCY("currencies"),
    /** Between two percentages: "percentage points". */
    POINTS("points"),
    /** A unit of measure, by CLDR's name. */
    MEASURE("measures"),
    /** A country, its people, and the capital that stands for its government. */
    COUNTRY("countries"),
    /** A limit beside a number: "at least". */
    BOUND("bounds"),
    /** Words that exclude each other. */
    OPPOSITE("opposites"),
    /** A word that may mean one of them; it only supports a word of another text. */
    OPPOSITE_HINT("opposites-hint"),
    /** Said, according to. */
    SAYING("saying"),
    /** A word for a quantity that is not compared: most, few. */
    UNCOMPARED("uncompared"),
    /** The sixties. */
    DECADE("decades"),
    /** Letters that make a decade of the digits before them: 1960s. */
    DECADE_SUFFIX("decadeSuffixes"),
    /** The word before or after the year of a decade: années 80, 1980 کی دہائی. */
    DECADE_WORD("decadeWords"),
    CENTURY("century"),
    MONTH("months"),
    WEEKDAY("weekdays"),
    HIJRI_MONTH("hijriMonths"),
    JALALI_MONTH("jalaliMonths"),
    /** What shows the calendar of the year before or after it: هـ, AH. */
    HIJRI_ERA("hijriEra"),
    JALALI_ERA("jalaliEra"),
    KURDISH_ERA("kurdishEra"),
    GREGORIAN_ERA("gregorianEra"),
    /** Yesterday is −1. */
    RELATIVE_DAY("relativeDays"),
    RELATIVE_WEEK("relativeWeeks"),
    RELATIVE_MONTH("relativeMonths"),
    RELATIVE_YEAR("relativeYears"),
    /** The following year is 1, the year before −1. */
    FOLLOWING_YEAR("followingYears"),
    /** A word before a year: عام, سنة. */
    YEAR_WORD("yearWords"),
    /** The word before an hour: الساعة. */
    HOUR("hour"),
    /** The word after an hour: 19 Uhr, 19 h 30. */
    HOUR_MARK("hourMarks"),
    AM("am"),
    PM("pm"),
    /** A word that shows that an ambiguous word beside it is a month: in May. */
    MONTH_CONTEXT("monthContext"),
    /** A word that only looks like a prefix and another word: كمية is not "like a hundred". */
    OTHER("other");

    private final String section;

    Role(String section) {
        this.section = section;
    }

    /** Returns whether a word with this role says nothing of a number or a date. */
    boolean isWord() {
        return switch (this) {
            case COUNTRY, BOUND, OPPOSITE, OPPOSITE_HINT, SAYING, UNCOMPARED -> true;
            default -> false;
        };
    }

    /** Returns whether it is a date that is counted from another one. */
    boolean isRelative() {
        return switch (this) {
            case RELATIVE_DAY, RELATIVE_WEEK, RELATIVE_MONTH, RELATIVE_YEAR, FOLLOWING_YEAR -> true;
            default -> false;
        };
    }

    /** The section of a lexicon file that lists the words with this role. */
    public String section() {
        return section;
    }
}
