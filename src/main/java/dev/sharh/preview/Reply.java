package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.Map;

/**
 * A response of the preview.
 *
 * @param headers in addition to those of every response
 */
record Reply(int status, OutputFile file, Map<String, String> headers) {
    static Reply of(int status, OutputFile file) {
        return new Reply(status, file, Map.of());
    }

    /** Returns a response with a line of plain text. */
    static Reply text(int status, String text) {
        return of(status, OutputFile.text("reply.txt", text + "\n"));
    }

    static Reply redirect(String path) {
        return new Reply(301, OutputFile.text("moved.txt", ""), Map.of("Location", path));
    }
}
