package dev.sharh.cli;

import dev.sharh.build.BuildResult;
import dev.sharh.build.SingleFileExporter;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.SiteFilesReport;
import dev.sharh.content.DiskSources;
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
            err().println(messages().get("build.old-cache", OLD_CACHE));
        }
        try (StreamingSiteWriter writer = new StreamingSiteWriter(new SiteFolder(folder))) {
            BuildResult result = project.build(project.publishRequest().on(date.day()), writer);
            if (hasErrors(result.diagnostics(), "build.stopped")) {
                return Main.ERRORS;
            }
            new SiteFilesReport(messages()).hostLimits(writer.manifest()).forEach(err()::println);
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
        if (hasErrors(diagnostics, "build.nothing-written")) {
            return Main.ERRORS;
        }
        byte[] bytes =
                page.orElseThrow(() -> usageError("build.no-explainer", slug)).bytes();
        EditorFiles.replace(file.toAbsolutePath(), bytes);
        project.say(messages().get("build.single-file", file, (bytes.length + 999) / 1000));
        return Main.DONE;
    }

    private void printResult(int files, BuildResult result, Path folder, Changes changes) {
        project.say(messages()
                .get(
                        "build.wrote",
                        messages().count("files", files),
                        messages().count("explainers", result.explainers()),
                        folder,
                        new SiteFilesReport(messages()).changes(changes)));
        List<Explainer> waiting = result.waiting(date.day());
        // After a build without errors, each folder is an explainer, a draft, or waits for its day.
        int drafts = new DiskSources(project.folder()).content().slugs().size() - result.explainers() - waiting.size();
        if (drafts > 0) {
            project.say(messages().count("build.drafts", drafts));
        }
        waiting.stream()
                .map(head -> head.slug() + " ("
                        + head.source().frontMatter().publishAt().orElseThrow().value() + ")")
                .reduce((some, next) -> messages().get("list", some, next))
                .ifPresent(list -> project.say(messages().get("build.waiting", list)));
    }

    /** Prints the diagnostics, and this message if they stop the build. */
    private boolean hasErrors(List<Diagnostic> found, String message) {
        DiagnosticList diagnostics = new DiagnosticList(found);
        project.print(diagnostics);
        if (diagnostics.hasErrors(strict)) {
            err().println(messages().get(message));
            return true;
        }
        return false;
    }

    private Path outputFolder() {
        Path root = project.folder();
        Path folder = out == null ? root.resolve("site") : out.toAbsolutePath().normalize();
        OutputPlace.refusal(folder, root, Path.of(System.getProperty("user.home")))
                .ifPresent(reason -> {
                    throw usageError("build.refused-folder", folder, context().text(reason));
                });
        return folder;
    }
}
