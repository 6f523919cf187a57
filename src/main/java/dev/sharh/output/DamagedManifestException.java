package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import org.jspecify.annotations.Nullable;

/** The manifest of a site can't be read, so that a build doesn't know which files it may replace. */
public final class DamagedManifestException extends MessageException {
    private static final long serialVersionUID = 1L;

    private DamagedManifestException(Message message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static DamagedManifestException unreadable(String name, Throwable cause) {
        return new DamagedManifestException(
                Message.of(
                        "“{0}” is damaged, so a build can't know which files are yours: save your files, delete that site,"
                                + " and try again",
                        name),
                cause);
    }

    static DamagedManifestException newer(String name) {
        return new DamagedManifestException(
                Message.of(
                        "“{0}” was written by a newer version of Sharh: use that version, or save your files, delete that"
                                + " site, and try again",
                        name),
                null);
    }
}
