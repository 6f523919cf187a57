package dev.sharh.model;

import dev.sharh.language.Message;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A finding about a file of an editor or a theme's author.
 *
 * @param code its kind, such as {@code timeline/date-unparsable}; it stays the same between versions
 * @param problem what is wrong, in one sentence without a full stop
 * @param advice how to fix it
 * @param block the id of the block of the article that it is about, if there is one
 * @param fix the edits that correct it together, in the file of its place; none if they can't be computed
 */
public record Diagnostic(
        String code,
        Severity severity,
        Place place,
        Message problem,
        Optional<Message> advice,
        Optional<String> block,
        List<TextEdit> fix) {
    public Diagnostic {
        fix = List.copyOf(fix);
    }

    public Diagnostic(String code, Severity severity, Place place, Message problem, Message advice) {
        this(code, severity, place, problem, Optional.of(advice), Optional.empty(), List.of());
    }

    /** Returns this diagnostic with the id of a block of the article. */
    public Diagnostic about(String blockId) {
        return new Diagnostic(code, severity, place, problem, advice, Optional.of(blockId), fix);
    }

    /** Returns this diagnostic with edits that correct it. */
    public Diagnostic fixedBy(TextEdit... edits) {
        return fixedBy(List.of(edits));
    }

    /** Returns this diagnostic with edits that correct it. */
    public Diagnostic fixedBy(List<TextEdit> edits) {
        return new Diagnostic(code, severity, place, problem, advice, block, edits);
    }

    /** Returns this diagnostic with another place. */
    public Diagnostic at(Place other) {
        return new Diagnostic(code, severity, other, problem, advice, block, fix);
    }

    public static Diagnostic error(String code, Place place, Message problem, Message advice) {
        return new Diagnostic(code, Severity.ERROR, place, problem, advice);
    }

    public static Diagnostic warning(String code, Place place, Message problem, Message advice) {
        return new Diagnostic(code, Severity.WARNING, place, problem, advice);
    }

    public static Diagnostic note(String code, Place place, Message problem, Message advice) {
        return new Diagnostic(code, Severity.NOTE, place, problem, advice);
    }

    /** Returns what is wrong, in English. */
    public String message() {
        return problem.english();
    }

    /** Returns how to fix it, in English. */
    public Optional<String> hint() {
        return advice.map(Message::english);
    }

    /** Returns whether one of some diagnostics is an error. */
    public static boolean hasErrors(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Receives diagnostics. */
    @FunctionalInterface
    public interface Report extends Consumer<Diagnostic> {
        /** Reports why there is no value, and returns none. */
        default <T> Optional<T> refuse(Diagnostic diagnostic) {
            accept(diagnostic);
            return Optional.empty();
        }
    }
}
