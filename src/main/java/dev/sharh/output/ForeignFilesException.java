package dev.sharh.output;

import java.io.IOException;

/** The output folder holds something that Sharh didn't write and so will not delete. */
public final class ForeignFilesException extends IOException {
    private static final long serialVersionUID = 1L;

    ForeignFilesException(String message) {
        super(message);
    }
}
