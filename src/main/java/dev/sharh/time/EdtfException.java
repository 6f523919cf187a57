package dev.sharh.time;

import java.util.Optional;

/** A text that is not an EDTF expression. */
public final class EdtfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final String hint;

    /**
     * Says what is wrong.
     *
     * @param offset where in the text, counted from 0
     * @param hint what would be right; empty where nobody can tell
     */
    EdtfException(int offset, String message, String hint) {
        super(message);
        this.column = offset + 1;
        this.hint = hint;
    }

    EdtfException(int offset, String message) {
        this(offset, message, "");
    }

    /** Where in the text the mistake is, counted from 1. */
    public int column() {
        return column;
    }

    /** What to write in its place. */
    public Optional<String> hint() {
        return Optional.of(hint).filter(h -> !h.isEmpty());
    }
}
