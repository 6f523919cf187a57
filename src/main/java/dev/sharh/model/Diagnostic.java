package dev.sharh.model;

import dev.sharh.language.Message;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One finding about what an editor or a theme's author wrote.
 *
 * @param code what kind of finding it is, such as {@code timeline/date-unparsable}; stable, for machines
 * @param problem what is wrong, in one sentence without a full stop
 * @param advice what to do about it
 * @param block the id of the block of the article that it is about, if it is about one
 */
public record Diagnostic(
        String code,
        Severity severity,
        Place place,
        Message problem,
        Optional<Message> advice,
        Optional<String> block) {
    public Diagnostic(String code, Severity severity, Place place, Message problem, Message advice) {
        this(code, severity, place, problem, Optional.of(advice), Optional.empty());
    }

    /** The same, about a block of an article. */
    public Diagnostic about(String blockId) {
        return new Diagnostic(code, severity, place, problem, advice, Optional.of(blockId));
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

    /** What is wrong, in English. */
    public String message() {
        return problem.english();
    }

    /** What to do about it, in English. */
    public Optional<String> hint() {
        return advice.map(Message::english);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Where findings go as they are made; a shorter name for a consumer of diagnostics. */
    @FunctionalInterface
    public interface Report extends Consumer<Diagnostic> {}
}
