package dev.sharh.cli;

import dev.sharh.SiteBuild;
import dev.sharh.preview.PreviewServer;
import dev.sharh.preview.Snapshot;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Builds a site whenever its editor's files have changed, and shows what came of it: in the preview and in a line. */
final class LiveSite {
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
        SiteBuild.Outcome outcome = show(SiteBuild::run);
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
        SiteBuild.Outcome outcome = show(b -> changed.map(b::run).orElseGet(b::run));
        long took = since(start);
        if (outcome.hasErrors()) {
            project.say(messages.get("serve.kept", named(changed), took));
        } else {
            int files = server.shown().changedSince(before).size();
            project.say(messages.get("serve.changed", named(changed), messages.count("files", files), took));
        }
    }

    private SiteBuild.Outcome show(Function<SiteBuild, SiteBuild.Outcome> work) {
        SiteBuild.Outcome outcome = work.apply(build);
        server.show(server.shown()
                .next(
                        Optional.of(outcome.files()).filter(files -> !outcome.hasErrors()),
                        PreviewFindings.of(outcome, project.folder())));
        project.complain(outcome);
        return outcome;
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
