package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.Map;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * A response of the preview.
 *
 * @param headers in addition to those of every response
 */
record Reply(int status, HttpEntity body, Map<String, String> headers) {
    static Reply of(int status, OutputFile file) {
        return of(status, file, Map.of());
    }

    static Reply of(int status, OutputFile file, Map<String, String> headers) {
        return new Reply(status, new ByteArrayEntity(file.bytes(), ContentType.parse(file.mediaType())), headers);
    }

    /** Returns a response with a line of plain text. */
    static Reply text(int status, String text) {
        return of(status, OutputFile.text("reply.txt", text + "\n"));
    }

    static Reply redirect(String path) {
        return of(301, OutputFile.text("moved.txt", ""), Map.of("Location", path));
    }
}
