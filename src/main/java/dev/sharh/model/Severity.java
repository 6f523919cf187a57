package dev.sharh.model;

import java.util.Locale;

/** How much a diagnostic weighs: an error stops the build, a warning does so only with {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that people and machines read: {@code error}, {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
