package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The new site is in place and complete, but a build can't remove some files of the last one. */
public final class CleanupException extends MessageException {
    private static final long serialVersionUID = 1L;

    private CleanupException(Message message, @Nullable IOException cause) {
        super(message, cause);
    }

    static CleanupException of(Path remains, IOException cause) {
        return new CleanupException(
                Message.of(
                        "the new site is in place; what is left of the last one, “{0}”, can't be removed: remove it yourself",
                        remains.toString()),
                cause);
    }

    static CleanupException notOurs(Path kept) {
        return new CleanupException(
                Message.of(
                        "the new site is in place; “{0}” was added during the build and is kept: move it away before you"
                                + " build again",
                        kept.toString()),
                null);
    }
}
