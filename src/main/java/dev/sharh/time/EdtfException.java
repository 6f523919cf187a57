package dev.sharh.time;

import dev.sharh.language.Message;
import java.util.Optional;

/** A text that is not an EDTF expression. */
public final class EdtfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final transient Message problem;
    private final transient Optional<Message> hint;

    /**
     * Says what is wrong and how to fix it.
     *
     * @param offset of the mistake in the text, from 0
     */
    EdtfException(int offset, Message problem, Message hint) {
        this(offset, problem, Optional.of(hint));
    }

    EdtfException(int offset, Message problem) {
        this(offset, problem, Optional.empty());
    }

    /** Says what is wrong, with the corrected text or an example. */
    EdtfException(int offset, Message problem, String correction) {
        this(offset, problem, Message.of("write {0}", correction));
    }

    private EdtfException(int offset, Message problem, Optional<Message> hint) {
        super(problem.english());
        this.column = offset + 1;
        this.problem = problem;
        this.hint = hint;
    }

    /** The column of the mistake in the text, from 1. */
    public int column() {
        return column;
    }

    public Message problem() {
        return problem;
    }

    public Optional<Message> hint() {
        return hint;
    }
}
