package dev.sharh.publish;

import java.io.IOException;

/** A host that doesn't hand out a file, with the reason why. */
public final class NoAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    NoAnswerException(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    NoAnswerException(Reason reason, IOException cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
