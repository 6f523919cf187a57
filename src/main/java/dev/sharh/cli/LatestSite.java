package dev.sharh.cli;

import dev.sharh.SiteBuild;
import dev.sharh.preview.ContentStamp;
import dev.sharh.render.OutputFile;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** The site as the editor's files are now: made anew when one of them has changed, the last good one otherwise. */
final class LatestSite implements Supplier<List<OutputFile>> {
    private final SiteBuild build;
    private final ProjectOptions project;
    private final CommandSpec spec;
    private ContentStamp stamp;
    private List<OutputFile> files;

    LatestSite(SiteBuild build, ProjectOptions project, SiteBuild.Outcome first, CommandSpec spec) {
        this.build = build;
        this.project = project;
        this.spec = spec;
        this.stamp = ContentStamp.of(project.folder());
        this.files = first.files();
    }

    @Override
    public synchronized List<OutputFile> get() {
        ContentStamp now = ContentStamp.of(project.folder());
        if (!now.equals(stamp)) {
            stamp = now;
            SiteBuild.Outcome outcome = build.run();
            project.complaints(outcome)
                    .printCounted(
                            new Findings(outcome.diagnostics()),
                            spec.commandLine().getErr());
            if (!outcome.hasErrors()) {
                files = outcome.files();
            }
        }
        return files;
    }
}
