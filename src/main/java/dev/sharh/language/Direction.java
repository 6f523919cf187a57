package dev.sharh.language;

/** The base direction of a text, as in HTML's {@code dir} attribute. */
public enum Direction {
    LTR("ltr"),
    RTL("rtl");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    /** The value of HTML's {@code dir} attribute: {@code ltr} or {@code rtl}. */
    public String attribute() {
        return attribute;
    }

    /** The direction in which a script, given by its ISO 15924 code, is written; left to right if it is unknown. */
    public static Direction ofScript(String script) {
        return Scripts.isRightToLeft(script) ? RTL : LTR;
    }
}
