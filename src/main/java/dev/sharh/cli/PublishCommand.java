package dev.sharh.cli;

import dev.sharh.build.BuildResult;
import dev.sharh.build.CollectingSink;
import dev.sharh.cli.report.ChangeSummary;
import dev.sharh.cli.report.Findings;
import dev.sharh.cli.report.HostLimitWarnings;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SiteReader;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.PublishTarget;
import dev.sharh.model.SiteSettings;
import dev.sharh.output.Changes;
import dev.sharh.output.Manifest;
import dev.sharh.output.PrecompressedFiles;
import dev.sharh.publish.Publication;
import dev.sharh.publish.Publisher;
import dev.sharh.publish.SourceRevision;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sharh publish TARGET}: makes the site and brings it to where readers find it. */
@Command(
        name = "publish",
        description = "Builds the site with strict checks and publishes it to a target in content/site.yaml.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh publish pages --dry-run"})
final class PublishCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Parameters(paramLabel = "TARGET", description = "The name of a target under “publish” in content/site.yaml.")
    private String name = "";

    @Option(names = "--dry-run", description = "Print what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Publish in spite of warnings, but not of errors.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Optional<Publisher> target = target();
        project.refuseWrongTime();
        CollectingSink sink = new CollectingSink();
        BuildResult result = project.build(project.publishRequest(), sink);
        Findings findings = new Findings(result.diagnostics());
        project.diagnostics(result).printCounted(findings, spec.commandLine().getErr());
        if (findings.stop(!force)) {
            spec.commandLine().getErr().println(Main.contextOf(spec).messages().get("publish.stopped"));
            return ExitCode.ERRORS;
        }
        Publisher publisher = target.orElseThrow();
        List<OutputFile> files =
                PrecompressedFiles.with(sink.files(), result.hosting().precompress());
        HostLimitWarnings.print(
                Manifest.of(files),
                Main.contextOf(spec).messages(),
                spec.commandLine().getErr());
        Publication publication = Publication.of(files, SourceRevision.of(project.folder(), files));
        if (dryRun) {
            print(publisher.changes(publication), publisher.destination());
        } else {
            Changes changes = publisher.publish(publication);
            Messages messages = Main.contextOf(spec).messages();
            project.say(messages.get(
                    "publish.published",
                    messages.count("files", files.size()),
                    publisher.destination(),
                    new ChangeSummary(messages).of(changes)));
        }
        return ExitCode.DONE;
    }

    private void print(Changes changes, String destination) {
        PrintWriter out = spec.commandLine().getOut();
        changes.added().forEach(path -> out.println("+ " + path));
        changes.changed().forEach(path -> out.println("~ " + path));
        changes.removed().forEach(path -> out.println("- " + path));
        Messages messages = Main.contextOf(spec).messages();
        out.println(messages.get("publish.would", destination, new ChangeSummary(messages).of(changes)));
        out.flush();
    }

    /** Refuses a wrong target before the site is built. None if the settings have errors, which the build reports. */
    private Optional<Publisher> target() throws IOException {
        List<Diagnostic> wrong = new ArrayList<>();
        Optional<SiteSettings> settings = new SiteReader(new ProjectFiles(project.folder())).settings(wrong::add);
        if (settings.isEmpty() || wrong.stream().anyMatch(Diagnostic::isError)) {
            return Optional.empty();
        }
        PublishTarget target = named(settings.get().hosting().targets());
        return Optional.of(Publisher.of(target, project.folder()));
    }

    private PublishTarget named(List<PublishTarget> targets) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        unknown(targets.stream().map(PublishTarget::name).toList())));
    }

    private String unknown(List<String> names) {
        Messages messages = Main.contextOf(spec).messages();
        Optional<String> known = names.stream().reduce((some, next) -> messages.get("list", some, next));
        return known.map(all -> Spelling.nearest(name, names)
                        .map(meant -> messages.get("publish.did-you-mean", name, all, meant))
                        .orElseGet(() -> messages.get("publish.unknown", name, all)))
                .orElseGet(() -> messages.get("publish.no-targets", name));
    }
}
