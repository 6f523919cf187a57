package dev.sharh.publish;

import java.io.IOException;

/** A host that doesn't hand out a file, with the reason why. */
public final class NoAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient FailureReason reason;

    NoAnswerException(FailureReason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    NoAnswerException(FailureReason reason, IOException cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public FailureReason reason() {
        return reason;
    }
}
