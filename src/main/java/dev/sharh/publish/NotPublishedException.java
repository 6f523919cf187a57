package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown if a site was not published. The message says why, and what readers see now. */
public final class NotPublishedException extends MessageException {
    private static final long serialVersionUID = 1L;

    /** A failure before anything was changed. */
    NotPublishedException(IOException cause) {
        this(cause, Message.of("Nothing was published: readers still see the last site."));
    }

    /** @param live says what readers see now */
    NotPublishedException(IOException cause, Message live) {
        this(message(cause), live, cause);
    }

    NotPublishedException(Message reason, Message live) {
        this(reason, live, null);
    }

    private NotPublishedException(Message reason, Message live, @Nullable IOException cause) {
        super(Message.of("{0}\n{1}", reason, live), cause);
    }
}
