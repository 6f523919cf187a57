package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of the site as browsers get them. Each is made once and not for every request: who asks while a build is at
 * work must not slow it down.
 */
final class ServedFiles {
    private final LivePage live;
    private final Map<String, Served> byPath = new ConcurrentHashMap<>();

    /**
     * A file on its way to the browser.
     *
     * @param from the file of the site that it was made of
     * @param tag tells it from what it was before
     */
    record Served(PreviewFile from, OutputFile file, String tag) {}

    ServedFiles(LivePage live) {
        this.live = live;
    }

    /** The file with all that the preview adds to it. */
    @SuppressWarnings("ReferenceEquality") // a build hands on the very file that it made before
    Served of(PreviewFile file) {
        Served known = byPath.get(file.path());
        if (known != null && known.from() == file) {
            return known;
        }
        OutputFile made = live.of(file.load());
        Served served = new Served(file, made, tag(made));
        byPath.put(file.path(), served);
        return served;
    }

    private static String tag(OutputFile file) {
        return "\"" + Version.of(file) + "\"";
    }
}
