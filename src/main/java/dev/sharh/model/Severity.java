package dev.sharh.model;

import java.util.Locale;

/**
 * The severity of a diagnostic. An error stops the build, a warning stops it with {@code --strict}, a note never stops it.
 */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** Returns the name in reports: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
