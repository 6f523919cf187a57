package dev.sharh.cli;

import dev.sharh.authoring.Acceptance;
import dev.sharh.authoring.TextEdits;
import dev.sharh.build.ContextLoader;
import dev.sharh.build.ExplainerChecker;
import dev.sharh.build.ExplainerChecker.CheckedExplainer;
import dev.sharh.build.ResultCache;
import dev.sharh.build.SiteContext;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.TextReport;
import dev.sharh.content.DiskSources;
import dev.sharh.content.SourcesLockFormat;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.SourcesLock;
import dev.sharh.model.TextEdit;
import dev.sharh.output.EditorFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sharh accept SLUG}: records that summaries and timeline agree with the article as it is now. */
@Command(
        name = "accept",
        description = "Records the text of the cited blocks, so that check can report later changes.",
        footer = {"", "Example: sharh accept iraq-coalition-withdrawal --renumber"})
final class AcceptCommand extends CliCommand {
    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Parameters(paramLabel = "SLUG", description = "The folder name of the explainer.")
    private String slug = "";

    @ArgGroup
    private Numbers numbers = new Numbers();

    /** What to do with citations of paragraphs whose number has changed. */
    static final class Numbers {
        @Option(names = "--renumber", description = "Change the citations of blocks that have a new number.")
        private boolean renumber;

        @Option(names = "--keep-numbers", description = "Keep the numbers in the citations: they are right.")
        private boolean keep;
    }

    @Override
    public Integer call() throws IOException {
        DiskSources sources = new DiskSources(project.folder());
        List<String> slugs = sources.content().slugs();
        List<Diagnostic> found = new ArrayList<>();
        Optional<SiteContext> context =
                new ContextLoader().load(project.previewRequest(), sources, ResultCache.NONE, found::add);
        Optional<CheckedExplainer> checked = context.filter(site -> slugs.contains(slug))
                .map(site -> numbers.keep
                        ? ExplainerChecker.checkWithoutLock(sources, slug, site)
                        : ExplainerChecker.check(sources, slug, site));
        checked.ifPresent(one -> found.addAll(one.diagnostics()));
        context.ifPresent(site -> found.addAll(site.themeDiagnostics()));
        Optional<Explainer> read = checked.flatMap(CheckedExplainer::explainer);
        if (read.isEmpty() && context.isPresent() && !slugs.contains(slug)) {
            throw unknownName(
                    Message.of("there is no explainer “{0}”", slug),
                    slug,
                    slugs,
                    slugs.isEmpty()
                            ? Message.of("the site has no explainers yet")
                            : Message.of("there are {0}", list(slugs)));
        }
        DiagnosticList obstacles =
                new DiagnosticList(found.stream().filter(this::isObstacle).toList());
        if (read.isEmpty() || !obstacles.all().isEmpty()) {
            report(project.folder(), TextReport.Notes.LEFT_OUT).print(obstacles, err());
            warn(Message.of("Nothing was recorded."));
            return Main.ERRORS;
        }
        Explainer explainer = read.get();
        Acceptance acceptance = new Acceptance(explainer, numbers.renumber);
        renumber(acceptance);
        record(explainer, acceptance.entries());
        return Main.DONE;
    }

    /** With new numbers, a citation of a deleted paragraph would name another one. */
    private boolean isObstacle(Diagnostic d) {
        return numbers.renumber
                ? (d.isError() && !d.code().equals("staleness/renumber"))
                        || d.code().equals("staleness/block-gone")
                : d.isError();
    }

    private void renumber(Acceptance acceptance) throws IOException {
        Map<String, List<TextEdit>> byFile = acceptance.renumbered().stream()
                .collect(Collectors.groupingBy(edit -> edit.place().file(), TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<TextEdit>> file : byFile.entrySet()) {
            Path path = project.folder().resolve(file.getKey());
            String text = Files.readString(path, StandardCharsets.UTF_8);
            TextEdits.Result edited = TextEdits.apply(text, file.getValue());
            if (edited.applied().size() < file.getValue().size()) {
                throw new IllegalStateException("a citation is not at its place in " + file.getKey());
            }
            EditorFiles.replace(path, edited.text());
            project.say(Message.of(
                    "Renumbered {0} in {1}",
                    Message.count(file.getValue().size(), "{0} citation", "{0} citations"), file.getKey()));
        }
    }

    private void record(Explainer explainer, List<SourcesLock.Entry> entries) throws IOException {
        String name = "content/" + explainer.slug() + "/" + SourcesLockFormat.NAME;
        EditorFiles.replace(project.folder().resolve(name), SourcesLockFormat.write(entries));
        project.say(Message.of(
                "Recorded {0} in {1}", Message.count(entries.size(), "{0} paragraph", "{0} paragraphs"), name));
    }
}
