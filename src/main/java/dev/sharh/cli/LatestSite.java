package dev.sharh.cli;

import dev.sharh.SiteBuild;
import dev.sharh.preview.ContentStamp;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** The site as the editor's files are now: made anew when one of them has changed, the last good one otherwise. */
final class LatestSite implements Supplier<List<OutputFile>> {
    private final SiteBuild build;
    private final Path project;
    private final CommandSpec spec;
    private ContentStamp stamp;
    private List<OutputFile> files;

    LatestSite(SiteBuild build, Path project, SiteBuild.Outcome first, CommandSpec spec) {
        this.build = build;
        this.project = project;
        this.spec = spec;
        this.stamp = ContentStamp.of(project);
        this.files = first.files();
    }

    @Override
    public synchronized List<OutputFile> get() {
        ContentStamp now = ContentStamp.of(project);
        if (!now.equals(stamp)) {
            stamp = now;
            SiteBuild.Outcome outcome = build.run();
            new Findings(outcome.diagnostics(), project)
                    .printText(spec.commandLine().getErr());
            if (!outcome.hasErrors()) {
                files = outcome.files();
            }
        }
        return files;
    }
}
