package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;

/** The output folder holds something that Sharh didn't write and so will not delete. */
public final class ForeignFilesException extends MessageException {
    private static final long serialVersionUID = 1L;

    ForeignFilesException(Message message) {
        super(message);
    }
}
