package dev.sharh.cli;

import dev.sharh.build.Build;
import dev.sharh.build.BuildResult;
import dev.sharh.build.MemoryCache;
import dev.sharh.build.ProgressListener;
import dev.sharh.cli.report.PreviewFindings;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.preview.PreviewServer;
import dev.sharh.preview.Snapshot;
import dev.sharh.preview.SnapshotBuilder;
import dev.sharh.preview.WatchedSources;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a site whenever its editor's files have changed, and shows the result in the preview and in a line. */
final class PreviewBuilder {
    private final ProjectOptions project;
    private final PreviewServer server;
    private final Messages messages;
    private final WatchedSources sources;
    private final Build build = new Build(new MemoryCache());
    private SnapshotBuilder last = SnapshotBuilder.first();

    PreviewBuilder(ProjectOptions project, PreviewServer server, Messages messages) {
        this.project = project;
        this.server = server;
        this.messages = messages;
        this.sources = new WatchedSources(project.folder());
    }

    /** Runs the first build. */
    void begin() {
        long start = System.nanoTime();
        BuildResult result = run(last);
        if (!result.hasErrors()) {
            long pages = server.shown().files().keySet().stream()
                    .filter(path -> path.endsWith(".html"))
                    .count();
            project.say(messages.get(
                    "serve.made",
                    messages.count("pages", pages),
                    messages.count("explainers", result.explainers()),
                    since(start)));
        }
    }

    /**
     * Runs another build.
     *
     * @param changed the files and folders that may have changed; absent if everything may have
     */
    void again(Optional<Set<Path>> changed) {
        long start = System.nanoTime();
        Snapshot before = server.shown();
        sources.forget(changed);
        // An editor looks at the page of the text that was just saved: it need not wait for lists and feeds.
        BuildResult result = run(last.next(server::showEarly));
        if (result.hasErrors()) {
            project.say(messages.get("serve.kept", named(changed), since(start)));
        } else {
            int files = server.shown().changedSince(before).size();
            project.say(messages.get("serve.changed", named(changed), messages.count("files", files), since(start)));
        }
    }

    private BuildResult run(SnapshotBuilder made) {
        BuildResult result = build.run(project.previewRequest(), sources, made, ProgressListener.NONE);
        last = made;
        server.showResult(made, !result.hasErrors(), PreviewFindings.of(result, project.folder()));
        project.complain(result);
        return result;
    }

    private static long since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** The first of the files, in the order of their names. */
    private String named(Optional<Set<Path>> changed) {
        List<String> names = changed.orElse(Set.of()).stream()
                .map(path -> project.folder().relativize(path).toString())
                .sorted()
                .toList();
        return names.isEmpty() ? "content" : names.get(0) + (names.size() > 1 ? " +" + (names.size() - 1) : "");
    }
}
