package dev.sharh.language;

/** The forms that a counted noun can take, by UTS #35 part 3, "Language Plural Rules". Arabic has all six. */
public enum PluralCategory {
    ZERO("zero"),
    ONE("one"),
    TWO("two"),
    FEW("few"),
    MANY("many"),
    OTHER("other");

    private final String keyword;

    PluralCategory(String keyword) {
        this.keyword = keyword;
    }

    /** CLDR's keyword: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    public String keyword() {
        return keyword;
    }

    /**
     * The category that CLDR calls by a keyword.
     *
     * @throws IllegalArgumentException if it is none of CLDR's six keywords
     */
    public static PluralCategory ofKeyword(String keyword) {
        for (PluralCategory category : values()) {
            if (category.keyword.equals(keyword)) {
                return category;
            }
        }
        throw new IllegalArgumentException("Not a CLDR plural category: \"" + keyword + "\"");
    }
}
