package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Glossary;
import dev.sharh.model.Place;
import dev.sharh.model.SiteSettings;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Reads a project's {@code content} folder. */
public final class SiteReader {
    /** Newest first; explainers of one day by their slugs. */
    public static final Comparator<Explainer> NEWEST_FIRST = Comparator.comparing(
                    (Explainer e) -> e.updated(e.source()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Explainer::slug);

    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private final ProjectFiles files;
    private final Path content;

    public SiteReader(ProjectFiles files) {
        this.files = files;
        this.content = files.project().resolve("content");
    }

    /** The settings; where they can't be had, that is reported. */
    public Optional<SiteSettings> settings(Diagnostic.Report report) {
        Path settingsFile = content.resolve("site.yaml");
        if (!Files.exists(settingsFile, LinkOption.NOFOLLOW_LINKS)) {
            report.accept(error(
                    "site/no-settings",
                    Place.startOf(files.name(settingsFile)),
                    "there is no site here: content/site.yaml is missing",
                    "start Sharh in the folder that holds content/, or name it with --project"));
            return Optional.empty();
        }
        return new SettingsReader(files).read(settingsFile, report);
    }

    public Glossary glossary(Diagnostic.Report report) {
        return new GlossaryReader(files).read(content.resolve("glossary.yaml"), report);
    }

    /** Reports that something below {@code content/} is no folder: a link to one, or a pipe. */
    public void refuse(ContentFolder folder, Diagnostic.Report report) {
        if (files.isFolder(content, report)) {
            folder.others().forEach(path -> files.isFolder(path, report));
        }
    }

    /** Where a folder below {@code content/} is. */
    public Path folder(String name) {
        return content.resolve(name);
    }

    /** The explainer in a folder, as far as it could be read; what couldn't is reported and left out. */
    public Optional<Explainer> explainer(String folder, SiteSettings settings, Diagnostic.Report report) {
        return new ExplainerReader(files, MARKDOWN, settings.languages()).read(content.resolve(folder), report);
    }

    /** The explainer in a folder with the front matter of its editions alone; absent if it can't be read. */
    public Optional<Explainer> head(String folder, SiteSettings settings) {
        return new ExplainerReader(files, MARKDOWN, settings.languages()).head(content.resolve(folder));
    }
}
