package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.Map;

/**
 * What a preview answers.
 *
 * @param headers besides those that every answer has
 */
record Reply(int status, OutputFile file, Map<String, String> headers) {
    static Reply of(int status, OutputFile file) {
        return new Reply(status, file, Map.of());
    }

    /** A file of the site, which a browser that has it already needn't get again. */
    static Reply of(ServedFiles.Served served) {
        return new Reply(200, served.file(), Map.of("ETag", served.tag()));
    }

    /** A few words. */
    static Reply words(int status, String words) {
        return of(status, OutputFile.text("reply.txt", words + "\n"));
    }
}
