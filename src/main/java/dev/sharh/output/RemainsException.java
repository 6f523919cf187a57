package dev.sharh.output;

import java.io.IOException;
import java.nio.file.Path;

/** The new site is in place and whole, but what is left of the last one can't be removed. */
public final class RemainsException extends IOException {
    private static final long serialVersionUID = 1L;

    RemainsException(Path remains, IOException cause) {
        super(
                "the new site is in place; what is left of the last one, “" + remains
                        + "”, can't be removed: remove it yourself",
                cause);
    }
}
