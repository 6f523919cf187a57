package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.EditionKind;
import dev.sharh.model.Explainer;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Place;
import dev.sharh.model.Slug;
import dev.sharh.model.SourcesLock;
import dev.sharh.model.Timeline;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one explainer's folder. */
final class ExplainerReader {
    private static final List<String> TIMELINES = List.of("timeline.yaml", "timeline.json");
    private static final String MEDIA = "media";

    private final ProjectFiles files;
    private final List<Language> languages;
    private final EditionReader editions;
    private final TimelineReader timelines;

    ExplainerReader(ProjectFiles files, MarkdownReader markdown, List<Language> languages) {
        this.files = files;
        this.languages = languages;
        this.editions = new EditionReader(files, markdown);
        this.timelines = new TimelineReader(files);
    }

    Optional<Explainer> read(Path folder, Diagnostic.Report report) {
        String slug = folder.getFileName().toString();
        if (!Slug.isAllowed(slug, languages)) {
            report.accept(error(
                    "explainer/slug",
                    Place.startOf(files.name(folder)),
                    "a folder can't be called “" + slug + "” here: "
                            + Slug.refusal(slug).orElse("its name becomes an address"),
                    Slug.RULE));
            return Optional.empty();
        }
        Contents contents = sort(Folder.list(folder), report);
        List<Edition> read = contents.editions.stream()
                .flatMap(f -> editions.read(f.path(), f.kind(), f.language(), report).stream())
                .toList();
        Optional<Edition> source = read.stream().filter(Edition::isSource).findFirst();
        List<Edition> summaries = read.stream().filter(e -> !e.isSource()).toList();
        Optional<Timeline> timeline =
                contents.timeline.flatMap(path -> timelines.read(path, report)).filter(Timeline::saysSomething);
        requireEditions(folder, contents, report);
        if (source.isEmpty() || summaries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Explainer(slug, source.get(), summaries, timeline, lock(folder, report), media(folder, report)));
    }

    /** The explainer with the front matter of its editions alone; absent if one of them has none. */
    Optional<Explainer> head(Path folder) {
        String slug = folder.getFileName().toString();
        if (!Slug.isAllowed(slug, languages)) {
            return Optional.empty();
        }
        List<Edition> read = sort(Folder.list(folder), ignored -> {}).editions.stream()
                .flatMap(f -> editions.head(f.path(), f.kind(), f.language()).stream())
                .toList();
        List<Edition> summaries = read.stream().filter(e -> !e.isSource()).toList();
        return read.stream()
                .filter(Edition::isSource)
                .findFirst()
                .filter(source -> !summaries.isEmpty())
                .map(source -> new Explainer(slug, source, summaries, Optional.empty(), Optional.empty(), List.of()));
    }

    private static final class Contents {
        private final List<EditionFile> editions = new ArrayList<>();
        private Optional<Path> timeline = Optional.empty();
    }

    /** Sorts the folder's files by what their names say, the editions in the order of the site's languages. */
    private Contents sort(List<Path> paths, Diagnostic.Report report) {
        Contents contents = new Contents();
        for (Path path : paths) {
            String name = path.getFileName().toString();
            Optional<EditionFile> edition = EditionFile.of(path);
            if (edition.isPresent()) {
                if (isSiteLanguage(edition.get(), report)) {
                    contents.editions.add(edition.get());
                }
            } else if (TIMELINES.contains(name) && contents.timeline.isEmpty()) {
                contents.timeline = Optional.of(path);
            } else if (!name.equals(SourcesLockFormat.NAME) && !name.equals(MEDIA)) {
                report.accept(warning(
                        "explainer/unknown-file",
                        Place.startOf(files.name(path)),
                        "nothing reads this file",
                        "the files of an explainer are article.<language>.md, summary.<language>.md, one timeline.yaml"
                                + " and the folder media"));
            }
        }
        contents.editions.sort(Comparator.comparing(f -> languages.indexOf(f.language())));
        return contents;
    }

    private boolean isSiteLanguage(EditionFile file, Diagnostic.Report report) {
        boolean known = languages.contains(file.language());
        if (!known) {
            report.accept(error(
                    "explainer/language",
                    Place.startOf(files.name(file.path())),
                    "the site has no language “" + file.language().tag() + "”",
                    "add it to “languages” in content/site.yaml, or give the file another name"));
        }
        return known;
    }

    private void requireEditions(Path folder, Contents contents, Diagnostic.Report report) {
        List<EditionFile> sources = contents.editions.stream()
                .filter(f -> f.kind() == EditionKind.SOURCE)
                .toList();
        if (sources.size() != 1) {
            report.accept(error(
                    "explainer/article",
                    Place.startOf(files.name(folder)),
                    sources.isEmpty() ? "the article is missing" : "there is more than one article",
                    "keep one file article.<language>.md here, such as article.ar.md"));
        }
        if (contents.editions.stream().noneMatch(f -> f.kind() == EditionKind.SUMMARY)) {
            report.accept(error(
                    "explainer/no-summary",
                    Place.startOf(files.name(folder)),
                    "the summary is missing",
                    "add a file summary.<language>.md here, such as summary.en.md"));
        }
    }

    private Optional<SourcesLock> lock(Path folder, Diagnostic.Report report) {
        Path lock = folder.resolve(SourcesLockFormat.NAME);
        return Files.exists(lock, LinkOption.NOFOLLOW_LINKS)
                ? files.read(lock, report).flatMap(file -> SourcesLockFormat.read(file, report))
                : Optional.empty();
    }

    private List<MediaFile> media(Path folder, Diagnostic.Report report) {
        Path media = folder.resolve(MEDIA);
        if (!Files.exists(media, LinkOption.NOFOLLOW_LINKS) || !files.isFolder(media, report)) {
            return List.of();
        }
        PictureReader pictures = new PictureReader(files, report);
        List<Path> found = Folder.list(media);
        MediaNames.check(found, files, report);
        return found.stream()
                .map(file -> new MediaFile(MEDIA + "/" + file.getFileName(), files.name(file), pictures.size(file)))
                .toList();
    }
}
