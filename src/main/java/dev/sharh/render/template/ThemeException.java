package dev.sharh.render.template;

import dev.sharh.model.Diagnostic;

/** A mistake in the theme that keeps a page from being made. */
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
