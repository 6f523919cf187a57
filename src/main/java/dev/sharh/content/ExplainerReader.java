package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.content.EditionReader.EditionFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
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

    /** Reads an explainer; empty if its article or all summaries are missing, which is reported. */
    Optional<Explainer> read(Path folder, Diagnostic.Report report) {
        String slug = folder.getFileName().toString();
        if (!Slug.isAllowed(slug, languages)) {
            return report.refuse(error(
                    "explainer/slug",
                    Place.startOf(files.name(folder)),
                    Message.of(
                            "the folder's name “{0}” can't be used: {1}",
                            slug, Slug.refusal(slug).orElse(Message.of("it becomes a part of an address"))),
                    Slug.RULE));
        }
        Contents contents = sort(ProjectFiles.list(folder), report);
        List<Edition> read = contents.editions.stream()
                .flatMap(file -> editions.read(file, report).stream())
                .toList();
        Optional<Edition> source = read.stream().filter(Edition::isSource).findFirst();
        List<Edition> summaries = read.stream().filter(e -> !e.isSource()).toList();
        Optional<Timeline> timeline =
                contents.timeline.flatMap(path -> timelines.read(path, report)).filter(each -> !each.isEmpty());
        requireEditions(folder, contents, report);
        if (source.isEmpty() || summaries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Explainer(
                slug,
                source.get(),
                summaries,
                timeline,
                lock(folder, report),
                PictureReader.media(folder, files, report)));
    }

    /** Reads only the front matter of an explainer's editions; empty if it has no article or no summary. */
    Optional<Explainer> head(Path folder) {
        String slug = folder.getFileName().toString();
        if (!Slug.isAllowed(slug, languages)) {
            return Optional.empty();
        }
        List<Edition> read = sort(ProjectFiles.list(folder), ignored -> {}).editions.stream()
                .flatMap(file -> editions.head(file).stream())
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

    /** Sorts the folder's files by their names, and the editions by the order of the site's languages. */
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
            } else if (!name.equals(SourcesLockFormat.NAME) && !name.equals(PictureReader.FOLDER)) {
                report.accept(warning(
                        "explainer/unknown-file",
                        Place.startOf(files.name(path)),
                        Message.of("Sharh doesn't read this file"),
                        Message.of("delete it or move it away; an explainer has article.<language>.md,"
                                + " summary.<language>.md, one timeline.yaml and the folder media")));
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
                    Message.of("the site has no language “{0}”", file.language().tag()),
                    Message.of("add it to “languages” in content/site.yaml, or rename the file")));
        }
        return known;
    }

    private void requireEditions(Path folder, Contents contents, Diagnostic.Report report) {
        List<EditionFile> sources = contents.editions.stream()
                .filter(f -> f.kind() == Edition.Kind.SOURCE)
                .toList();
        if (sources.size() != 1) {
            report.accept(error(
                    "explainer/article",
                    Place.startOf(files.name(folder)),
                    sources.isEmpty()
                            ? Message.of("the article is missing")
                            : Message.of("there is more than one article"),
                    Message.of("keep one file article.<language>.md here, such as article.ar.md")));
        }
        if (contents.editions.stream().noneMatch(f -> f.kind() == Edition.Kind.SUMMARY)) {
            report.accept(error(
                    "explainer/no-summary",
                    Place.startOf(files.name(folder)),
                    Message.of("the summary is missing"),
                    Message.of("add a file summary.<language>.md here, such as summary.en.md")));
        }
    }

    private Optional<SourcesLock> lock(Path folder, Diagnostic.Report report) {
        Path lock = folder.resolve(SourcesLockFormat.NAME);
        return Files.exists(lock, LinkOption.NOFOLLOW_LINKS)
                ? files.read(lock, report).flatMap(file -> SourcesLockFormat.read(file, report))
                : Optional.empty();
    }
}
