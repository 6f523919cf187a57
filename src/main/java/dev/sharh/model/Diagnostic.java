package dev.sharh.model;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * One finding about what an editor or a theme's author wrote.
 *
 * @param code what kind of finding it is, such as {@code timeline/date-unparsable}; stable, for machines
 * @param message what is wrong, in one sentence without a full stop
 * @param hint what to do about it
 * @param block the id of the block of the article that it is about, if it is about one
 */
public record Diagnostic(
        String code, Severity severity, Place place, String message, Optional<String> hint, Optional<String> block) {
    public Diagnostic(String code, Severity severity, Place place, String message, Optional<String> hint) {
        this(code, severity, place, message, hint, Optional.empty());
    }

    /** The same, about a block of an article. */
    public Diagnostic about(String blockId) {
        return new Diagnostic(code, severity, place, message, hint, Optional.of(blockId));
    }

    public static Diagnostic error(String code, Place place, String message, String hint) {
        return new Diagnostic(code, Severity.ERROR, place, message, Optional.of(hint));
    }

    public static Diagnostic warning(String code, Place place, String message, String hint) {
        return new Diagnostic(code, Severity.WARNING, place, message, Optional.of(hint));
    }

    public static Diagnostic note(String code, Place place, String message, String hint) {
        return new Diagnostic(code, Severity.NOTE, place, message, Optional.of(hint));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Where findings go as they are made; a shorter name for a consumer of diagnostics. */
    @FunctionalInterface
    public interface Report extends Consumer<Diagnostic> {}
}
