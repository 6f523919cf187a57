package dev.sharh.cli;

import dev.sharh.BuildOutcome;
import dev.sharh.SiteBuild;
import dev.sharh.preview.PreviewServer;
import dev.sharh.preview.Snapshot;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a site whenever its editor's files have changed, and shows what came of it: in the preview and in a line. */
final class LiveSite {
    private static final int MOST_EARLY = 8;

    private final SiteBuild build;
    private final ProjectOptions project;
    private final PreviewServer server;
    private final Messages messages;

    LiveSite(SiteBuild build, ProjectOptions project, PreviewServer server, Messages messages) {
        this.build = build;
        this.project = project;
        this.server = server;
        this.messages = messages;
    }

    /** The first build. */
    void begin() {
        long start = System.nanoTime();
        BuildOutcome outcome = build.run();
        show(outcome, server.shown());
        if (!outcome.hasErrors()) {
            long pages = outcome.files().stream()
                    .filter(file -> file.path().endsWith(".html"))
                    .count();
            project.say(messages.get(
                    "serve.made",
                    messages.count("pages", pages),
                    messages.count("explainers", outcome.explainers()),
                    since(start)));
        }
    }

    /**
     * Another build.
     *
     * @param changed the files and folders that may have changed; absent if nobody knows
     */
    void again(Optional<Set<Path>> changed) {
        long start = System.nanoTime();
        Snapshot before = server.shown();
        // An editor looks at the page of the text that was just saved: it need not wait for lists and feeds.
        EarlyPages early = new EarlyPages();
        BuildOutcome outcome = changed.map(some -> build.run(some, early::show)).orElseGet(build::run);
        show(outcome, before);
        long took = since(start);
        if (outcome.hasErrors()) {
            project.say(messages.get("serve.kept", named(changed), took));
        } else {
            int files = server.shown().changedSince(before).size();
            project.say(messages.get("serve.changed", named(changed), messages.count("files", files), took));
        }
    }

    /** Shows pages before the rest is made, of the first few explainers that were changed at once. */
    private final class EarlyPages {
        private int shown;

        synchronized void show(BuildOutcome early) {
            if (shown < MOST_EARLY) {
                shown++;
                server.show(server.shown().with(early.files(), PreviewFindings.of(early, project.folder())));
            }
        }
    }

    private void show(BuildOutcome outcome, Snapshot before) {
        server.show(before.next(
                Optional.of(outcome.files()).filter(files -> !outcome.hasErrors()),
                PreviewFindings.of(outcome, project.folder())));
        project.complain(outcome);
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
