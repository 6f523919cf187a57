package dev.sharh.render.template;

import dev.sharh.model.Diagnostic;

/** Thrown when a page can't be rendered because of an error in the theme. */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    ThemeException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
