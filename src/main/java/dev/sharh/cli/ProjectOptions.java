package dev.sharh.cli;

import dev.sharh.build.Build;
import dev.sharh.build.BuildRequest;
import dev.sharh.build.BuildResult;
import dev.sharh.build.ContextLoader;
import dev.sharh.build.ExplainerChecker;
import dev.sharh.build.ProgressListener;
import dev.sharh.build.ResultCache;
import dev.sharh.build.SiteSink;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.TextReport;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.TerminalProgress;
import dev.sharh.content.BaseUrl;
import dev.sharh.content.DiskSources;
import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.publish.SourceDate;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of commands that work on a site, and the build of this site. */
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

    BuildRequest publishRequest() {
        return BuildRequest.publishing(baseUrl());
    }

    /** Returns the request for the preview, which marks as drafts what is to be published after today. */
    BuildRequest previewRequest() {
        return BuildRequest.previewing(baseUrl()).on(Optional.of(DayOption.today()));
    }

    /** Builds the site, and shows the progress on a terminal if it takes long. */
    BuildResult build(BuildRequest request, SiteSink sink) {
        Build build = new Build(ResultCache.NONE);
        DiskSources sources = new DiskSources(folder());
        CliContext context = Main.context(spec);
        if (quiet || !context.terminal().showsProgress()) {
            return build.run(request, sources, sink, ProgressListener.NONE);
        }
        try (TerminalProgress progress = new TerminalProgress(
                spec.commandLine().getErr(), context.text(Message.of("Building explainers")), System::nanoTime)) {
            return build.run(request, sources, sink, progress);
        }
    }

    /** Returns what each sentence of some explainers was compared with, as notes. */
    List<Diagnostic> facts(Predicate<String> slugs) {
        DiskSources sources = new DiskSources(folder());
        return new ContextLoader()
                .load(previewRequest(), sources, ResultCache.NONE, found -> {}).stream()
                        .flatMap(context -> sources.content().slugs().stream()
                                .filter(slugs)
                                .flatMap(slug -> ExplainerChecker.facts(sources, slug, context).stream()))
                        .toList();
    }

    /** Prints a result in the language of the user, unless the user wants errors only. */
    void say(Message message) {
        say(Main.context(spec).text(message));
    }

    void say(String line) {
        if (!quiet) {
            spec.commandLine().getOut().println(line);
            spec.commandLine().getOut().flush();
        }
    }

    /** Prints errors and warnings with a summary; notes need no action and are left out. */
    void print(DiagnosticList diagnostics) {
        CliCommand.report(spec, folder(), TextReport.Notes.LEFT_OUT)
                .printWithSummary(diagnostics, spec.commandLine().getErr());
    }

    /** Refuses a wrong SOURCE_DATE_EPOCH, whether or not the command uses it. */
    void checkSourceDate() {
        try {
            SourceDate.ofTheEnvironment();
        } catch (IOException e) {
            throw CliCommand.usageError(spec, MessageException.message(e));
        }
    }

    private Optional<URI> baseUrl() {
        if (baseUrl == null) {
            return Optional.empty();
        }
        Message wrong = Message.of(
                "--base-url is “{0}”: write an address with https:// and without ? or #, such as"
                        + " https://example.org/sharh/",
                baseUrl);
        return Optional.of(BaseUrl.parse(baseUrl).orElseThrow(() -> CliCommand.usageError(spec, wrong)));
    }
}
