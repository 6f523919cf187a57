package dev.sharh.time;

/** How sure a date is: {@code ?} uncertain, {@code ~} approximate, {@code %} both. */
public enum Qualification {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String symbol;

    Qualification(String symbol) {
        this.symbol = symbol;
    }

    /** The character that says it; empty for {@link #NONE}. */
    public String symbol() {
        return symbol;
    }

    public boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    Qualification and(Qualification other) {
        boolean uncertain = isUncertain() || other.isUncertain();
        boolean approximate = isApproximate() || other.isApproximate();
        if (uncertain) {
            return approximate ? BOTH : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    static Qualification of(char symbol) {
        return switch (symbol) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }
}
