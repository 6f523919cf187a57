package dev.sharh.cli;

import dev.sharh.build.BuildResult;
import dev.sharh.build.SingleFileExporter;
import dev.sharh.cli.report.ChangeSummary;
import dev.sharh.cli.report.Findings;
import dev.sharh.cli.report.HostLimitWarnings;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.content.DiskSources;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Hosting;
import dev.sharh.output.Changes;
import dev.sharh.output.OutputPlace;
import dev.sharh.output.ReplacedFile;
import dev.sharh.output.SiteFolder;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sharh build}: makes the site and writes it, if nothing in it is wrong. */
@Command(
        name = "build",
        description = "Builds the site and writes it to site/.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh build --out public --strict"})
final class BuildCommand implements Callable<Integer> {
    /** What versions before 1.0 left in a project. */
    private static final String OLD_CACHE = ".sharh-cache";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The output folder (default: site/ in the project).")
    private @Nullable Path out;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(
            names = "--single-file",
            paramLabel = "SLUG",
            description = "Write one explainer as one complete HTML file, to <SLUG>.html or to --out.")
    private @Nullable String singleFile;

    @Override
    public Integer call() throws IOException {
        if (singleFile != null) {
            return writeSingleFile(singleFile);
        }
        project.refuseWrongTime();
        Path folder = outputFolder();
        if (Files.exists(project.folder().resolve(OLD_CACHE))) {
            spec.commandLine().getErr().println(Main.contextOf(spec).messages().get("build.old-cache", OLD_CACHE));
        }
        try (StreamingSiteWriter writing = new StreamingSiteWriter(new SiteFolder(folder))) {
            BuildResult result = project.build(project.publishRequest(), writing);
            if (isStopped(result, "build.stopped")) {
                return ExitCode.ERRORS;
            }
            HostLimitWarnings.print(
                    writing.manifest(),
                    Main.contextOf(spec).messages(),
                    spec.commandLine().getErr());
            int files = writing.manifest().entries().size();
            Changes changes = writing.finish();
            say(files, result.explainers(), folder, changes);
            return ExitCode.DONE;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int writeSingleFile(String slug) throws IOException {
        Path file = out == null ? Path.of(slug + ".html") : out;
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<OutputFile> made = SingleFileExporter.export(
                slug, project.publishRequest(), new DiskSources(project.folder()), diagnostics::add);
        if (isStopped(new BuildResult(diagnostics, 1, Hosting.NONE), "build.nothing-written")) {
            return ExitCode.ERRORS;
        }
        if (made.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "there is no explainer “" + slug + "” that isn't a draft below content/");
        }
        byte[] bytes = made.get().bytes();
        ReplacedFile.write(file.toAbsolutePath(), bytes);
        project.say(Main.contextOf(spec).messages().get("build.single-file", file, (bytes.length + 999) / 1000));
        return ExitCode.DONE;
    }

    private void say(int files, int explainers, Path folder, Changes changes) {
        Messages messages = Main.contextOf(spec).messages();
        project.say(messages.get(
                "build.wrote",
                messages.count("files", files),
                messages.count("explainers", explainers),
                folder,
                new ChangeSummary(messages).of(changes)));
        // Each folder without an error is an explainer or a draft.
        int drafts = new DiskSources(project.folder()).content().slugs().size() - explainers;
        if (drafts > 0) {
            project.say(messages.count("build.drafts", drafts));
        }
    }

    private boolean isStopped(BuildResult result, String then) {
        Findings findings = new Findings(result.diagnostics());
        project.diagnostics(result).printCounted(findings, spec.commandLine().getErr());
        boolean stopped = findings.stop(strict);
        if (stopped) {
            spec.commandLine().getErr().println(Main.contextOf(spec).messages().get(then));
        }
        return stopped;
    }

    private Path outputFolder() {
        Path root = project.folder();
        Path folder = out == null ? root.resolve("site") : out.toAbsolutePath().normalize();
        OutputPlace.refusal(folder, root, Path.of(System.getProperty("user.home")))
                .ifPresent(reason -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "the site can't be written to “" + folder + "”, as " + reason
                                    + ": choose a folder of its own with --out");
                });
        return folder;
    }
}
