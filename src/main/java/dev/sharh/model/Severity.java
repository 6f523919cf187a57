package dev.sharh.model;

import java.util.Locale;

/**
 * How much a diagnostic weighs: an error stops the build, a warning does so only with {@code --strict}, a note never
 * does.
 */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word that people and machines read: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
