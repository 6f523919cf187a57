package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import dev.sharh.render.host.RootedLinks;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Finds what a path leads to, as the usual hosts do: nothing but files of the snapshot, and never one of the disk. */
record SnapshotPages(BasePath base, LivePage live, ServedFiles served) {
    private static final String INDEX = "index.html";

    SnapshotPages(BasePath base, LivePage live) {
        this(base, live, new ServedFiles(live));
    }

    Reply reply(Snapshot snapshot, String path, String rawPath) {
        if (!path.startsWith(base.path())) {
            return path.equals("/") || (path + "/").equals(base.path())
                    ? moved(base.path())
                    : Reply.words(404, "This preview is below " + base.path());
        }
        if (snapshot.files().isEmpty()) {
            return Reply.of(200, live.nothingYet());
        }
        String inner = path.substring(base.path().length());
        if (!inner.isEmpty()
                && !inner.endsWith("/")
                && snapshot.file(inner + "/" + INDEX).isPresent()) {
            return moved(rawPath + "/");
        }
        return file(snapshot, inner)
                .map(file -> Reply.of(served.of(file)))
                .orElseGet(() -> Reply.of(404, missing(snapshot)));
    }

    /** The file of the site that a page's path shows. */
    Optional<PreviewFile> page(Snapshot snapshot, String path) {
        return path.startsWith(base.path())
                ? file(snapshot, path.substring(base.path().length()))
                : Optional.empty();
    }

    private static Optional<PreviewFile> file(Snapshot snapshot, String inner) {
        return inner.isEmpty() || inner.endsWith("/")
                ? snapshot.file(inner + INDEX)
                : snapshot.file(inner).or(() -> snapshot.file(inner + ".html"));
    }

    private OutputFile missing(Snapshot snapshot) {
        URI root = URI.create("http://localhost").resolve(base.path());
        return snapshot.file("404.html")
                .map(file -> live.of(RootedLinks.in(file.load(), root)))
                .orElseGet(() -> OutputFile.text("404.txt", "Not found.\n"));
    }

    private static Reply moved(String to) {
        return new Reply(301, OutputFile.text("moved.txt", ""), Map.of("Location", to));
    }
}
