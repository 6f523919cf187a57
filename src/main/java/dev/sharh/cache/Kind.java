package dev.sharh.cache;

/** What kind of value comes next, as a byte before it. */
enum Kind {
    TEXT('t'),
    TEXT_AGAIN('='),
    NUMBER('i'),
    LONG_NUMBER('j'),
    TRUE('+'),
    FALSE('-'),
    DAY('d'),
    ABSENT('0'),
    PRESENT('1'),
    LIST('l'),
    SET('s'),
    SORTED_SET('o'),
    MAP('m'),
    RECORD('r'),
    ENUM('e');

    private static final Kind[] BY_CODE = new Kind[128];

    static {
        for (Kind kind : values()) {
            BY_CODE[kind.code] = kind;
        }
    }

    private final byte code;

    Kind(char code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    /** @throws IllegalArgumentException if no kind has this code */
    static Kind of(byte code) {
        Kind kind = code < 0 ? null : BY_CODE[code];
        if (kind == null) {
            throw new IllegalArgumentException("no kind of value: " + code);
        }
        return kind;
    }
}
