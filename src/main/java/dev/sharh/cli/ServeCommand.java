package dev.sharh.cli;

import dev.sharh.build.Build;
import dev.sharh.build.BuildResult;
import dev.sharh.build.MemoryCache;
import dev.sharh.build.ProgressListener;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.PreviewReport;
import dev.sharh.language.Message;
import dev.sharh.preview.FileChanges;
import dev.sharh.preview.PreviewServer;
import dev.sharh.preview.Snapshot;
import dev.sharh.preview.SnapshotBuilder;
import dev.sharh.preview.WatchedSources;
import dev.sharh.render.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sharh serve}: shows the site in a browser, and builds it again after each change of a file. */
@Command(
        name = "serve",
        description = "Shows the site in your browser, and updates it when you save a file.",
        footer = {"", "Example: sharh serve --port 8000"})
final class ServeCommand extends CliCommand {
    private static final int MAX_PORT = 65_535;

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "4000",
            description = "The port (default: 4000), or the next free one.")
    private int port = 4000;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Let other machines open the preview at this address of yours, such as 0.0.0.0 for all addresses"
                            + " (default: only this machine).")
    private @Nullable String host;

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            defaultValue = "/",
            description = "Show the site below a path such as /repo/, as GitHub Pages does.")
    private String basePath = "/";

    @Option(
            names = "--poll",
            description = "Look for changes every second, if the preview misses them (Docker, WSL, network drives).")
    private boolean poll;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 1 || port > MAX_PORT) {
            throw usageError(Message.of("--port is {0}: choose 1 to {1}", port, MAX_PORT));
        }
        Path content = project.folder().resolve("content");
        Path theme = project.folder().resolve(Theme.FOLDER);
        try (FileChanges changes = FileChanges.in(List.of(content, theme), poll);
                PreviewServer server = PreviewServer.start(Optional.ofNullable(host), port, basePath)) {
            server.findFacts(folders -> PreviewReport.of(project.facts(folders::contains), project.folder()));
            Preview preview = new Preview(server);
            preview.build();
            if (server.port() != port) {
                project.say(Message.of("Port {0} is in use by another program; using port {1}.", port, server.port()));
            }
            if (server.isOpen()) {
                warn(Message.of(
                        "Warning: with --host, other people in this network can see the preview, including drafts."));
                err().flush();
            }
            project.say(Message.of("Preview: {0} (Ctrl-C ends it)", server.address()));
            while (true) {
                preview.rebuild(changes.next());
            }
        }
    }

    /** The builds of one preview. */
    private final class Preview {
        private final PreviewServer server;
        private final WatchedSources sources = new WatchedSources(project.folder());
        private final Build build = new Build(new MemoryCache());
        private SnapshotBuilder last = SnapshotBuilder.first();

        Preview(PreviewServer server) {
            this.server = server;
        }

        void build() {
            long start = System.nanoTime();
            BuildResult result = run(last);
            if (!result.hasErrors()) {
                long pages = server.shown().files().keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .count();
                project.say(Message.of(
                        "Built {0} of {1} in {2} ms.",
                        Message.count(pages, "{0} page", "{0} pages"),
                        Message.count(result.explainers(), "{0} explainer", "{0} explainers"),
                        millisSince(start)));
            }
        }

        /** @param changed the changed files and folders; empty if all of them may have changed */
        void rebuild(Optional<Set<Path>> changed) {
            long start = System.nanoTime();
            Snapshot before = server.shown();
            sources.forget(changed);
            // Pages of changed explainers are shown before the lists and feeds are ready.
            BuildResult result = run(last.next(server::showEarly));
            if (result.hasErrors()) {
                project.say(Message.of(
                        "{0}: an error; the last good pages remain ({1} ms)", name(changed), millisSince(start)));
            } else {
                int files = server.shown().changedSince(before).size();
                project.say(Message.of(
                        "{0}: {1} rebuilt in {2} ms",
                        name(changed), Message.count(files, "{0} file", "{0} files"), millisSince(start)));
            }
        }

        private BuildResult run(SnapshotBuilder snapshot) {
            BuildResult result = build.run(project.previewRequest(), sources, snapshot, ProgressListener.NONE);
            last = snapshot;
            server.showResult(snapshot, !result.hasErrors(), PreviewReport.of(result.diagnostics(), project.folder()));
            project.print(new DiagnosticList(result.diagnostics()));
            return result;
        }

        private long millisSince(long start) {
            return Duration.ofNanos(System.nanoTime() - start).toMillis();
        }

        /** Returns the first changed file in alphabetical order, and how many others changed: “content/a.md +2”. */
        private String name(Optional<Set<Path>> changed) {
            List<String> names = changed.orElse(Set.of()).stream()
                    .map(path -> project.folder().relativize(path).toString())
                    .sorted()
                    .toList();
            return names.isEmpty() ? "content" : names.get(0) + (names.size() > 1 ? " +" + (names.size() - 1) : "");
        }
    }
}
