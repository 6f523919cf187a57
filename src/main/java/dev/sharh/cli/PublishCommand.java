package dev.sharh.cli;

import dev.sharh.build.BuildResult;
import dev.sharh.build.CollectingSink;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.SiteFilesReport;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SiteReader;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Hosting.PublishTarget;
import dev.sharh.model.SiteSettings;
import dev.sharh.output.Changes;
import dev.sharh.output.Manifest;
import dev.sharh.output.PrecompressedFiles;
import dev.sharh.publish.Publication;
import dev.sharh.publish.Publisher;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code sharh publish TARGET}: builds the site and publishes it. */
@Command(
        name = "publish",
        description = "Builds the site with strict checks and publishes it to a target in content/site.yaml.",
        footer = {"", "Example: sharh publish pages --dry-run"})
final class PublishCommand extends CliCommand {
    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Mixin
    private DayOption date = new DayOption();

    @Parameters(paramLabel = "TARGET", description = "The name of a target under “publish” in content/site.yaml.")
    private String name = "";

    @Option(names = "--dry-run", description = "Print what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Publish in spite of warnings, but not of errors.")
    private boolean force;

    @Option(names = "--rollback", description = "Publish the publication before the last one again, without a build.")
    private boolean rollback;

    @Override
    public Integer call() throws IOException {
        Optional<Publisher> target = target();
        if (rollback && target.isPresent()) {
            return rollback(target.get());
        }
        project.checkSourceDate();
        CollectingSink sink = new CollectingSink();
        LocalDate day = date.dayOrToday();
        BuildResult result = project.build(project.publishRequest().on(Optional.of(day)), sink);
        DiagnosticList diagnostics = new DiagnosticList(result.diagnostics());
        project.print(diagnostics);
        if (diagnostics.hasErrors(!force)) {
            warn(Message.of("Nothing was published: readers still see the last site."));
            return Main.ERRORS;
        }
        if (!result.dated().isEmpty()) {
            project.say(
                    Message.of("This publication is as of {0}: explainers with a later publishAt are left out.", day));
        }
        Publisher publisher = target.orElseThrow();
        List<OutputFile> files =
                PrecompressedFiles.with(sink.files(), result.hosting().precompress());
        SiteFilesReport.hostLimits(Manifest.of(files)).forEach(this::warn);
        Publication publication = Publication.of(files, project.folder());
        if (dryRun) {
            print(publisher.changes(publication), publisher.destination());
        } else {
            Changes changes = publisher.publish(publication);
            project.say(Message.of(
                    "Published {0} to {1}: {2}",
                    Message.count(files.size(), "{0} file", "{0} files"),
                    publisher.destination(),
                    SiteFilesReport.changes(changes)));
        }
        return Main.DONE;
    }

    private Integer rollback(Publisher publisher) throws IOException {
        Changes changes = publisher.rollback(dryRun);
        if (dryRun) {
            print(changes, publisher.destination());
        } else {
            project.say(Message.of(
                    "The publication before the last one is back in {0}: {1}; run this again to undo it",
                    publisher.destination(), SiteFilesReport.changes(changes)));
        }
        return Main.DONE;
    }

    private void print(Changes changes, String destination) {
        changes.added().forEach(path -> out().println("+ " + path));
        changes.changed().forEach(path -> out().println("~ " + path));
        changes.removed().forEach(path -> out().println("- " + path));
        out().println(text(Message.of(
                "To {0}, where nothing is published yet: {1}", destination, SiteFilesReport.changes(changes))));
        out().flush();
    }

    /** Returns the publisher before the site is built; empty if the settings have errors, which the build reports. */
    private Optional<Publisher> target() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Optional<SiteSettings> settings = new SiteReader(new ProjectFiles(project.folder())).settings(found::add);
        if (settings.isEmpty() || Diagnostic.hasErrors(found)) {
            return Optional.empty();
        }
        PublishTarget target = named(settings.get().hosting().targets());
        return Optional.of(Publisher.of(target, project.folder()));
    }

    private PublishTarget named(List<PublishTarget> targets) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> unknown(targets.stream().map(PublishTarget::name).toList()));
    }

    private ParameterException unknown(List<String> names) {
        return names.isEmpty()
                ? usageError(Message.of(
                        "there is no target “{0}”, because content/site.yaml has none: add one, such as “publish:"
                                + " {pages: {git: origin, branch: gh-pages}}”",
                        name))
                : unknownName(
                        Message.of("there is no target “{0}”", name),
                        name,
                        names,
                        Message.of("content/site.yaml has {0}", list(names)));
    }
}
