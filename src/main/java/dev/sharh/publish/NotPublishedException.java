package dev.sharh.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A publication that didn't come about, with what readers find now. */
public final class NotPublishedException extends IOException {
    /** What readers find where nothing came of it. */
    static final String AS_BEFORE = "Nothing was published: readers still see the last site.";

    private static final long serialVersionUID = 1L;

    NotPublishedException(IOException cause, String live) {
        super(reason(cause) + "\n" + live, cause);
    }

    NotPublishedException(String reason, String live) {
        super(reason + "\n" + live);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for “" + denied.getFile() + "”";
        } else if (e instanceof FileSystemException file && file.getReason() != null) {
            return "“" + file.getFile() + "”: " + file.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
