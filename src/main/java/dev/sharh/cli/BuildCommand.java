package dev.sharh.cli;

import dev.sharh.build.BuildResult;
import dev.sharh.build.SingleFileExporter;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.SiteFilesReport;
import dev.sharh.content.DiskSources;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.output.Changes;
import dev.sharh.output.EditorFiles;
import dev.sharh.output.OutputPlace;
import dev.sharh.output.SiteFolder;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sharh build}: builds the site, and writes it if it has no errors. */
@Command(
        name = "build",
        description = "Builds the site and writes it to site/.",
        footer = {"", "Example: sharh build --out public --strict"})
final class BuildCommand extends CliCommand {
    /** A folder that versions before 1.0 wrote. */
    private static final String OLD_CACHE = ".sharh-cache";

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Mixin
    private DayOption date = new DayOption();

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
        project.checkSourceDate();
        Path folder = outputFolder();
        if (Files.exists(project.folder().resolve(OLD_CACHE))) {
            warn(Message.of("“{0}” is the cache of an older version of Sharh. You can delete it.", OLD_CACHE));
        }
        try (StreamingSiteWriter writer = new StreamingSiteWriter(new SiteFolder(folder))) {
            BuildResult result = project.build(project.publishRequest().on(date.day()), writer);
            if (hasErrors(result.diagnostics(), Message.of("Nothing was written: the last site is unchanged."))) {
                return Main.ERRORS;
            }
            SiteFilesReport.hostLimits(writer.manifest()).forEach(this::warn);
            int files = writer.manifest().entries().size();
            printResult(files, result, folder, writer.finish());
            return Main.DONE;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int writeSingleFile(String slug) throws IOException {
        Path file = out == null ? Path.of(slug + ".html") : out;
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<OutputFile> page = SingleFileExporter.export(
                slug, project.publishRequest().on(date.day()), new DiskSources(project.folder()), diagnostics::add);
        if (hasErrors(diagnostics, Message.of("Nothing was written."))) {
            return Main.ERRORS;
        }
        byte[] bytes = page.orElseThrow(() -> usageError(Message.of(
                        "content/ has no explainer “{0}” to publish: it is missing, a draft, withdrawn, or waits for"
                                + " its day",
                        slug)))
                .bytes();
        EditorFiles.replace(file.toAbsolutePath(), bytes);
        project.say(Message.of("Wrote {0}, {1} KB", file, (bytes.length + 999) / 1000));
        return Main.DONE;
    }

    private void printResult(int files, BuildResult result, Path folder, Changes changes) {
        project.say(Message.of(
                "Wrote {0} of {1} to {2}: {3}",
                Message.count(files, "{0} file", "{0} files"),
                Message.count(result.explainers(), "{0} explainer", "{0} explainers"),
                folder,
                SiteFilesReport.changes(changes)));
        List<Explainer> waiting = result.waiting(date.day());
        // After a build without errors, each folder is an explainer, a draft, or waits for its day.
        int drafts = new DiskSources(project.folder()).content().slugs().size() - result.explainers() - waiting.size();
        if (drafts > 0) {
            project.say(Message.count(
                    drafts,
                    "1 draft was left out; the preview shows it.",
                    "{0} drafts were left out; the preview shows them."));
        }
        if (!waiting.isEmpty()) {
            Message list = list(waiting.stream()
                    .map(head -> head.slug() + " ("
                            + head.source()
                                    .frontMatter()
                                    .publishAt()
                                    .orElseThrow()
                                    .value() + ")")
                    .toList());
            project.say(Message.of("Left out until their day: {0}. Use --date to say which day it is.", list));
        }
    }

    /** Prints the diagnostics, and this message if they stop the build. */
    private boolean hasErrors(List<Diagnostic> found, Message message) {
        DiagnosticList diagnostics = new DiagnosticList(found);
        project.print(diagnostics);
        if (diagnostics.hasErrors(strict)) {
            warn(message);
            return true;
        }
        return false;
    }

    private Path outputFolder() {
        Path root = project.folder();
        Path folder = out == null ? root.resolve("site") : out.toAbsolutePath().normalize();
        OutputPlace.refusal(folder, root, Path.of(System.getProperty("user.home")))
                .ifPresent(reason -> {
                    throw usageError(Message.of(
                            "the site can’t be written to “{0}”, because {1}: choose a folder of its own with --out",
                            folder, reason));
                });
        return folder;
    }
}
