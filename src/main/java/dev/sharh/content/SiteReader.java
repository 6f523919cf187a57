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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a project's {@code content} folder. */
public final class SiteReader {
    /** Newest first; explainers of one day by their slugs. */
    public static final Comparator<Explainer> NEWEST_FIRST = Comparator.comparing(
                    (Explainer e) -> e.updated(e.source()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Explainer::slug);

    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private final SourceFiles files;
    private final Path content;
    private @Nullable Contents contents;

    public SiteReader(SourceFiles files) {
        this.files = files;
        this.content = files.project().resolve("content");
    }

    /** The files that say what holds for all explainers. */
    public List<Path> settingsFiles() {
        return List.of(content.resolve("site.yaml"), content.resolve("glossary.yaml"));
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

    /** The names of the folders below {@code content/}, in their order, as they were when this was asked first. */
    public List<String> folders() {
        return contents().folders();
    }

    /** What is below {@code content/}: the names of folders, and what is neither a folder nor a file. */
    private record Contents(List<String> folders, List<Path> disguises) {}

    /** A large site has thousands of folders, and they are asked for several times. */
    private synchronized Contents contents() {
        Contents known = contents;
        if (known == null) {
            List<String> folders = new ArrayList<>();
            List<Path> disguises = new ArrayList<>();
            for (Path path : Folder.list(content)) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(path.getFileName().toString());
                } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    disguises.add(path);
                }
            }
            known = new Contents(folders, disguises);
            contents = known;
        }
        return known;
    }

    /** Reports what is below {@code content/} in the place of a folder and is none: a link to one, or a pipe. */
    public void refuseDisguises(Diagnostic.Report report) {
        if (!files.isFolder(content, report)) {
            return;
        }
        contents().disguises().forEach(path -> files.isFolder(path, report));
    }

    /** Where a folder below {@code content/} is. */
    public Path folder(String name) {
        return content.resolve(name);
    }

    /** What a folder below {@code content/} is like at the moment. */
    public FolderStamp stamp(String folder) {
        return FolderStamp.of(folder(folder));
    }

    /** The explainer in a folder, as far as it could be read; what couldn't is reported and left out. */
    public Optional<Explainer> explainer(String folder, SiteSettings settings, Diagnostic.Report report) {
        return new ExplainerReader(files, MARKDOWN, settings.languages()).read(content.resolve(folder), report);
    }
}
