package dev.sharh.output;

import java.io.IOException;
import java.nio.file.Path;

/** The new site is in place and whole, but something is left that a build can't remove, or may not. */
public final class CleanupException extends IOException {
    private static final long serialVersionUID = 1L;

    private CleanupException(String message) {
        super(message);
    }

    static CleanupException of(Path remains, IOException cause) {
        CleanupException e = new CleanupException("the new site is in place; what is left of the last one, “" + remains
                + "”, can't be removed: remove it yourself");
        e.initCause(cause);
        return e;
    }

    static CleanupException notOurs(Path kept) {
        return new CleanupException("the new site is in place; “" + kept
                + "” was put there while it was made, and is kept: move it away before you build again");
    }
}
