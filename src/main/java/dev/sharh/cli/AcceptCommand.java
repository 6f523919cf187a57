package dev.sharh.cli;

import dev.sharh.authoring.Acceptance;
import dev.sharh.authoring.Renumbering;
import dev.sharh.build.BuildResult;
import dev.sharh.build.CheckedExplainer;
import dev.sharh.build.ContextLoader;
import dev.sharh.build.ExplainerChecker;
import dev.sharh.build.ResultCache;
import dev.sharh.build.SiteContext;
import dev.sharh.cli.report.Findings;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.content.DiskSources;
import dev.sharh.content.SourcesLockFormat;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Hosting;
import dev.sharh.model.Located;
import dev.sharh.model.SourcesLock;
import dev.sharh.output.ReplacedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sharh accept SLUG}: says that a summary and a timeline agree with the article as it is now. */
@Command(
        name = "accept",
        description = "Records the text of the cited blocks, so that check can report later changes.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh accept iraq-coalition-withdrawal --renumber"})
final class AcceptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Parameters(paramLabel = "SLUG", description = "The folder name of the explainer.")
    private String slug = "";

    @ArgGroup
    private Numbers numbers = new Numbers();

    /** What happens to citations of paragraphs that have another number now. */
    static final class Numbers {
        @Option(names = "--renumber", description = "Change the citations of blocks that have a new number.")
        private boolean renumber;

        @Option(names = "--keep-numbers", description = "Keep the numbers in the citations: they are right.")
        private boolean keep;
    }

    @Override
    public Integer call() throws IOException {
        DiskSources sources = new DiskSources(project.folder());
        List<Diagnostic> found = new ArrayList<>();
        Optional<SiteContext> context =
                new ContextLoader().load(project.previewRequest(), sources, ResultCache.NONE, found::add);
        Optional<CheckedExplainer> checked = context.filter(
                        known -> sources.content().slugs().contains(slug))
                .map(known -> numbers.keep
                        ? ExplainerChecker.checkWithoutLock(sources, slug, known)
                        : ExplainerChecker.check(sources, slug, known));
        checked.ifPresent(one -> found.addAll(one.diagnostics()));
        context.ifPresent(known -> found.addAll(known.themeDiagnostics()));
        Explainer explainer = checked.flatMap(CheckedExplainer::explainer)
                .orElseThrow(() -> unknown(sources.content().slugs()));
        Acceptance acceptance = new Acceptance(explainer);
        List<Diagnostic> hindrances = found.stream().filter(this::hinders).toList();
        if (!hindrances.isEmpty()) {
            project.diagnostics(new BuildResult(hindrances, 0, Hosting.NONE))
                    .print(new Findings(hindrances), spec.commandLine().getErr());
            spec.commandLine().getErr().println(Main.contextOf(spec).messages().get("accept.nothing"));
            return ExitCode.ERRORS;
        }
        List<Located<String>> moved = numbers.renumber ? acceptance.moved() : List.of();
        UnaryOperator<String> renumbered = numbers.renumber ? acceptance::current : id -> id;
        renumber(moved, renumbered);
        record(explainer, acceptance.entries(renumbered));
        return ExitCode.DONE;
    }

    private ParameterException unknown(List<String> slugs) {
        return new ParameterException(
                spec.commandLine(),
                "there is no explainer “" + slug + "” that can be read; "
                        + Spelling.nearest(slug, slugs)
                                .map(near -> "did you mean “" + near + "”?")
                                .orElse("there are " + String.join(", ", slugs)));
    }

    /** New numbers would give a paragraph that is gone the number of another one. */
    private boolean hinders(Diagnostic d) {
        boolean mends = numbers.renumber && d.code().equals("staleness/renumber");
        boolean gone = numbers.renumber && d.code().equals("staleness/block-gone");
        return (d.isError() && !mends) || gone;
    }

    private void renumber(List<Located<String>> moved, UnaryOperator<String> renumbered) throws IOException {
        Map<String, List<Located<String>>> byFile = moved.stream()
                .collect(Collectors.groupingBy(cited -> cited.place().file(), TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Located<String>>> file : byFile.entrySet()) {
            Path path = project.folder().resolve(file.getKey());
            String text = Files.readString(path, StandardCharsets.UTF_8);
            ReplacedFile.write(path, Renumbering.apply(text, file.getValue(), renumbered));
            Messages messages = Main.contextOf(spec).messages();
            project.say(messages.get(
                    "accept.renumbered",
                    messages.count("citations", file.getValue().size()),
                    file.getKey()));
        }
    }

    private void record(Explainer explainer, List<SourcesLock.Entry> entries) throws IOException {
        String name = "content/" + explainer.slug() + "/" + SourcesLockFormat.NAME;
        ReplacedFile.write(project.folder().resolve(name), SourcesLockFormat.write(entries));
        Messages messages = Main.contextOf(spec).messages();
        project.say(messages.get("accept.recorded", messages.count("paragraphs", entries.size()), name));
    }
}
