package dev.sharh.cli;

import dev.sharh.build.Build;
import dev.sharh.build.BuildRequest;
import dev.sharh.build.BuildResult;
import dev.sharh.build.ProgressListener;
import dev.sharh.build.ResultCache;
import dev.sharh.build.SiteSink;
import dev.sharh.cli.report.Findings;
import dev.sharh.cli.report.SourceLines;
import dev.sharh.cli.report.TextFindings;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.TerminalProgress;
import dev.sharh.content.BaseUrl;
import dev.sharh.content.DiskSources;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import dev.sharh.publish.SourceDate;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which site is meant. */
final class ProjectOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder with content/ (default: the current folder).")
    private Path project = Path.of(".");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address of the published site; overrides baseUrl in content/site.yaml.")
    private @Nullable String baseUrl;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only problems.")
    private boolean quiet;

    Path folder() {
        return project.toAbsolutePath().normalize();
    }

    /** What a build for publishing is asked for. */
    BuildRequest publishRequest() {
        return BuildRequest.publishing(baseUrl());
    }

    /** What a build for editors is asked for. */
    BuildRequest previewRequest() {
        return BuildRequest.previewing(baseUrl());
    }

    /** Builds the site once, and shows the progress on a terminal if it takes long. */
    BuildResult build(BuildRequest request, SiteSink sink) {
        Build build = new Build(ResultCache.NONE);
        DiskSources sources = new DiskSources(folder());
        CliContext user = Main.contextOf(spec);
        if (quiet || !user.terminal().showsProgress()) {
            return build.run(request, sources, sink, ProgressListener.NONE);
        }
        try (TerminalProgress progress =
                new TerminalProgress(spec.commandLine().getErr(), user::messages, System::nanoTime)) {
            return build.run(request, sources, sink, progress);
        }
    }

    /** Prints what came of a command, unless nobody wants to know. */
    void say(String line) {
        if (!quiet) {
            spec.commandLine().getOut().println(line);
            spec.commandLine().getOut().flush();
        }
    }

    /** A time that nobody can tell is said to be wrong, whether or not it comes into what is written. */
    void refuseWrongTime() {
        try {
            SourceDate.ofTheEnvironment();
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** How a command that makes a site says what stands against it: without notes, which nobody has to act on. */
    TextFindings diagnostics(BuildResult result) {
        return text(result, TextFindings.Notes.LEFT_OUT);
    }

    /** Says what stands against a site, and how much it is. */
    void complain(BuildResult result) {
        List<Diagnostic> told = result.diagnostics().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        diagnostics(result).printCounted(new Findings(told), spec.commandLine().getErr());
    }

    TextFindings text(BuildResult result, TextFindings.Notes notes) {
        return new TextFindings(
                SourceLines.of(folder()), spec.commandLine().getColorScheme().ansi(), notes, Main.contextOf(spec));
    }

    private Optional<URI> baseUrl() {
        if (baseUrl == null) {
            return Optional.empty();
        }
        Optional<URI> url = BaseUrl.parse(baseUrl);
        if (url.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--base-url is “" + baseUrl + "”: " + BaseUrl.HINT);
        }
        return url;
    }
}
