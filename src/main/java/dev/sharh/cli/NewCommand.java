package dev.sharh.cli;

import dev.sharh.authoring.ArticleText;
import dev.sharh.authoring.NewExplainer;
import dev.sharh.authoring.SchemaFiles;
import dev.sharh.check.prose.TextWithFixes;
import dev.sharh.cli.report.Findings;
import dev.sharh.cli.report.SourceLines;
import dev.sharh.cli.report.TextFindings;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SiteReader;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.SiteSettings;
import dev.sharh.model.Slug;
import dev.sharh.output.NewFolder;
import dev.sharh.output.ReplacedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sharh new SLUG}: begins an explainer with an article, and shows it. */
@Command(
        name = "new",
        description = {
            "Starts an explainer with an article, word for word, and a summary to write.",
            "On a terminal it asks for missing values."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  sharh new tides",
            "  sharh new tides --from article.txt --title ar=\"المد\" --title en=\"Tides\""
        })
final class NewCommand implements Callable<Integer> {
    private static final String SHAPES = "text/presentation-form";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Mixin
    private NewExplainerOptions given = new NewExplainerOptions();

    @Parameters(paramLabel = "SLUG", description = "The folder name of the explainer; it becomes part of its address.")
    private String slug = "";

    @Option(
            names = "--clean",
            description =
                    "Remove invisible characters from the article, and replace letters in fixed shapes (from PDFs).")
    private boolean clean;

    @Option(names = "--no-serve", description = "Don't start the preview.")
    private boolean noServe;

    @Override
    public Integer call() throws IOException {
        Messages messages = Main.contextOf(spec).messages();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<SiteSettings> settings = new SiteReader(new ProjectFiles(project.folder())).settings(diagnostics::add);
        if (settings.isEmpty()) {
            complain(diagnostics, project.folder());
            return ExitCode.ERRORS;
        }
        List<Language> languages = settings.get().languages();
        Path folder = folder(languages, messages);
        Optional<NewExplainer> answered = new NewExplainerQuestions(
                        given, languages, Main.contextOf(spec), messages, spec)
                .answers(diagnostics::add);
        complain(diagnostics, Path.of("").toAbsolutePath());
        if (answered.isEmpty()) {
            return ExitCode.ERRORS;
        }
        Map<String, TextWithFixes> looked = looked(answered.get());
        NewExplainer explainer = clean ? cleaned(answered.get(), looked) : answered.get();
        Map<String, String> files = explainer.files();
        NewFolder.write(folder, files);
        for (Map.Entry<String, String> schema : SchemaFiles.all().entrySet()) {
            ReplacedFile.writeWithFolders(project.folder().resolve(schema.getKey()), schema.getValue());
        }
        say(explainer, files, looked, messages);
        return Main.contextOf(spec).terminal().isInteractive() && !noServe ? serve() : ExitCode.DONE;
    }

    private Path folder(List<Language> languages, Messages messages) {
        if (!Slug.isAllowed(slug, languages)) {
            throw new ParameterException(spec.commandLine(), messages.get("new.slug", slug, Slug.RULE));
        }
        Path folder = project.folder().resolve("content").resolve(slug);
        if (Files.exists(folder)) {
            throw new ParameterException(spec.commandLine(), messages.get("new.exists", "content/" + slug));
        }
        return folder;
    }

    private void complain(List<Diagnostic> diagnostics, Path folder) {
        new TextFindings(
                        SourceLines.of(folder),
                        spec.commandLine().getColorScheme().ansi(),
                        TextFindings.Notes.SHOWN,
                        Main.contextOf(spec))
                .printCounted(new Findings(diagnostics), spec.commandLine().getErr());
    }

    /** What each block of the article would be if it were cleaned, and what there is to clean. */
    private static Map<String, TextWithFixes> looked(NewExplainer explainer) {
        Map<String, TextWithFixes> looked = new LinkedHashMap<>();
        explainer.text().blocks().forEach(block -> looked.put(block, TextWithFixes.of(block, explainer.article())));
        return looked;
    }

    private static NewExplainer cleaned(NewExplainer explainer, Map<String, TextWithFixes> looked) {
        ArticleText text = explainer.text();
        List<String> blocks = text.blocks().stream()
                .map(block -> Optional.ofNullable(looked.get(block))
                        .map(TextWithFixes::text)
                        .orElse(block))
                .toList();
        return explainer.with(new ArticleText(text.title(), blocks, text.remarks()));
    }

    private void say(
            NewExplainer explainer, Map<String, String> files, Map<String, TextWithFixes> looked, Messages messages) {
        String place = "content/" + slug + "/";
        project.say(messages.get("new.wrote", place, String.join(", ", files.keySet())) + " ("
                + messages.count("new.paragraphs", explainer.text().blocks().size()) + ")");
        explainer.text().remarks().forEach(project::say);
        int shapes = count(looked, true);
        int marks = count(looked, false);
        if (marks > 0) {
            project.say(messages.count("new.marks", marks));
        }
        if (shapes > 0) {
            project.say(messages.count("new.shapes", shapes));
        }
        if (marks + shapes > 0) {
            project.say(messages.get(clean ? "new.cleaned" : "new.kept"));
        }
        List<String> names = List.copyOf(files.keySet());
        project.say(messages.get("new.draft", place + names.get(0)));
        project.say(messages.get("new.next", place + names.get(1), ProgramName.get()));
    }

    private static int count(Map<String, TextWithFixes> looked, boolean shapes) {
        return looked.values().stream()
                .flatMap(text -> text.found().entrySet().stream())
                .filter(found -> found.getKey().equals(SHAPES) == shapes)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int serve() {
        return Main.run(
                Main.contextOf(spec),
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                "serve",
                "--project",
                project.folder().toString());
    }
}
