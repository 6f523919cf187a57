package dev.sharh.cli;

import dev.sharh.authoring.ArticleText;
import dev.sharh.authoring.ContentSchema;
import dev.sharh.authoring.NewExplainer;
import dev.sharh.check.prose.TextWithFixes;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.TextReport;
import dev.sharh.cli.terminal.Program;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SiteReader;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.SiteSettings;
import dev.sharh.model.Slug;
import dev.sharh.output.EditorFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sharh new SLUG}: creates an explainer from an article, and shows it. */
@Command(
        name = "new",
        description = {
            "Starts an explainer with an article, word for word, and a summary to write.",
            "On a terminal it asks for missing values."
        },
        footer = {
            "",
            "Examples:",
            "  sharh new tides",
            "  sharh new tides --from article.txt --title ar=\"المد\" --title en=\"Tides\""
        })
final class NewCommand extends CliCommand {
    private static final String PRESENTATION_FORM = "text/presentation-form";

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Mixin
    private Options given = new Options();

    @Parameters(paramLabel = "SLUG", description = "The folder name of the explainer; it becomes part of its address.")
    private String slug = "";

    @Option(
            names = "--clean",
            description =
                    "Remove invisible characters from the article, and replace letters in fixed shapes (from PDFs).")
    private boolean clean;

    @Option(names = "--no-serve", description = "Don't start the preview.")
    private boolean noServe;

    /** What the new explainer gets. */
    static final class Options {
        @Option(
                names = "--from",
                paramLabel = "FILE",
                description =
                        "The file with the article: plain text with an empty line between paragraphs, Markdown (*.md), a"
                                + " web page (*.html) or a document of Word (*.docx).")
        @Nullable
        Path from;

        @Option(
                names = "--title",
                paramLabel = "TAG=TITLE",
                description = "The title in one language, ar=\"السد\"; repeat it for each summary.")
        Map<String, String> titles = new LinkedHashMap<>();

        @Option(
                names = "--language",
                paramLabel = "TAG",
                description = "The language of the article (default: the first language of the site).")
        @Nullable
        String language;

        @Option(
                names = "--source",
                paramLabel = "NAME",
                description = "The publisher of the article (default: the host of its address).")
        @Nullable
        String source;

        @Option(names = "--source-url", paramLabel = "URL", description = "The web address of the article.")
        @Nullable
        String sourceUrl;

        @Option(
                names = {"--licence", "--license"},
                paramLabel = "LICENCE",
                description = "The licence of the article, such as \"CC BY 4.0\".")
        @Nullable
        String licence;

        @Option(
                names = "--published",
                paramLabel = "DAY",
                description = "The publication date of the article, such as 2024-09-06.")
        @Nullable
        String published;
    }

    @Override
    public Integer call() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Optional<SiteSettings> settings = new SiteReader(new ProjectFiles(project.folder())).settings(found::add);
        if (settings.isEmpty()) {
            print(found, project.folder());
            return Main.ERRORS;
        }
        List<Language> languages = settings.get().languages();
        Path folder = folder(languages);
        Optional<NewExplainer> collected = new NewExplainerPrompts(given, languages, this).newExplainer(found::add);
        print(found, Path.of("").toAbsolutePath());
        if (collected.isEmpty()) {
            return Main.ERRORS;
        }
        ArticleText text = collected.get().text();
        List<TextWithFixes> blocks = text.blocks().stream()
                .map(block -> TextWithFixes.of(block, collected.get().article()))
                .toList();
        NewExplainer explainer = clean
                ? collected
                        .get()
                        .withBlocks(blocks.stream().map(TextWithFixes::text).toList())
                : collected.get();
        Map<String, String> files = explainer.files();
        EditorFiles.createFolder(folder, files);
        for (Map.Entry<String, String> schema : ContentSchema.files().entrySet()) {
            EditorFiles.replaceWithFolders(project.folder().resolve(schema.getKey()), schema.getValue());
        }
        printResult(explainer, List.copyOf(files.keySet()), blocks);
        return context().terminal().isInteractive() && !noServe ? serve() : Main.DONE;
    }

    private Path folder(List<Language> languages) {
        if (!Slug.isAllowed(slug, languages)) {
            throw usageError(Message.of("“{0}” can’t be the name of a folder here: {1}", slug, Slug.RULE));
        }
        Path folder = project.folder().resolve("content").resolve(slug);
        if (Files.exists(folder)) {
            throw usageError(Message.of("“{0}” already exists: choose another name", "content/" + slug));
        }
        return folder;
    }

    private void print(List<Diagnostic> found, Path folder) {
        report(folder, TextReport.Notes.SHOWN).printWithSummary(new DiagnosticList(found), err());
    }

    private void printResult(NewExplainer explainer, List<String> files, List<TextWithFixes> blocks) {
        String place = "content/" + slug + "/";
        project.say(Message.of(
                "Wrote {0}: {1} ({2})",
                place,
                String.join(", ", files),
                Message.count(explainer.countBlocks(), "the article with one block", "the article with {0} blocks")));
        explainer
                .unusedHeadline()
                .ifPresent(headline -> project.say(Message.of(
                        "The headline “{0}” is not in the article, because --title says something else.", headline)));
        explainer.text().losses().forEach(loss -> project.say(loss.message()));
        int shapes = count(blocks, true);
        int marks = count(blocks, false);
        if (marks > 0) {
            project.say(Message.count(
                    marks, "The article has one invisible character.", "The article has {0} invisible characters."));
        }
        if (shapes > 0) {
            project.say(Message.count(
                    shapes,
                    "The article has one letter in a fixed shape, as in text from PDFs.",
                    "The article has {0} letters in a fixed shape, as in text from PDFs."));
        }
        if (marks + shapes > 0) {
            project.say(
                    clean
                            ? Message.of("They were removed or replaced.")
                            : Message.of("They are still in the article; --clean removes or replaces them."));
        }
        project.say(Message.of(
                "The explainer is a draft: only you see it, until you delete the line “draft: true” in {0}.",
                place + files.get(0)));
        project.say(Message.of(
                "Now write the summary in {0}. “{1} check” reports remaining problems.",
                place + files.get(1), Program.name()));
    }

    private static int count(List<TextWithFixes> blocks, boolean shapes) {
        return blocks.stream()
                .flatMap(text -> text.fixes().entrySet().stream())
                .filter(found -> found.getKey().equals(PRESENTATION_FORM) == shapes)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int serve() {
        return Main.run(
                context(), out(), err(), "serve", "--project", project.folder().toString());
    }
}
