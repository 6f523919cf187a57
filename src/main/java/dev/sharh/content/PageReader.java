package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.content.EditionReader.EditionFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Place;
import dev.sharh.model.Slug;
import dev.sharh.model.StaticPage;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the pages of the site: {@code content/pages/<slug>.<language>.md}. */
final class PageReader {
    private static final Pattern NAME = Pattern.compile("([^.]+)(?:\\.([^.]+))?\\.md");

    private final ProjectFiles files;
    private final List<Language> languages;
    private final EditionReader editions;

    PageReader(ProjectFiles files, MarkdownReader markdown, List<Language> languages) {
        this.files = files;
        this.languages = languages;
        this.editions = new EditionReader(files, markdown);
    }

    /** A page in one language. */
    private record PageFile(String slug, EditionFile file) {}

    /** Reads all pages, in the order of their slugs. Files that can't be read are reported and left out. */
    List<StaticPage> read(Path folder, Diagnostic.Report report) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || !files.isFolder(folder, report)) {
            return List.of();
        }
        Map<String, List<PageFile>> bySlug = ProjectFiles.list(folder).stream()
                .filter(path -> !path.getFileName().toString().equals(PictureReader.FOLDER))
                .flatMap(path -> file(path, report).stream())
                .sorted(Comparator.comparing(
                        page -> languages.indexOf(page.file().language())))
                .collect(Collectors.groupingBy(PageFile::slug, TreeMap::new, Collectors.toList()));
        List<MediaFile> media = PictureReader.media(folder, files, report);
        return bySlug.entrySet().stream()
                .map(page -> new StaticPage(page.getKey(), editions(page.getValue(), report), media))
                .filter(page -> !page.editions().isEmpty())
                .toList();
    }

    private List<Edition> editions(List<PageFile> pages, Diagnostic.Report report) {
        return pages.stream()
                .filter(page -> isFirst(page, pages, report))
                .flatMap(page -> editions.read(page.file(), report).stream())
                .toList();
    }

    /** Two tags can be the same language: {@code en} and {@code EN}. */
    private boolean isFirst(PageFile page, List<PageFile> pages, Diagnostic.Report report) {
        PageFile first = pages.stream()
                .filter(other -> other.file().language().equals(page.file().language()))
                .findFirst()
                .orElse(page);
        if (!first.equals(page)) {
            report.accept(error(
                    "page/twin",
                    start(page.file().path()),
                    Message.of(
                            "“{0}” is the same page in the same language",
                            files.name(first.file().path())),
                    Message.of("keep one of the two files")));
        }
        return first.equals(page);
    }

    /** The page of a file; empty if its name isn't that of a page, which is reported. */
    private Optional<PageFile> file(Path path, Diagnostic.Report report) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches() || name.group(2) == null) {
            return report.refuse(warning(
                    "page/unknown-file",
                    start(path),
                    Message.of("Sharh doesn't read this file"),
                    name.matches()
                            ? Message.of("add the language to its name: {0}.{1}.md", name.group(1), firstTag())
                            : Message.of(
                                    "delete it or move it away; content/pages has <page>.<language>.md, such as"
                                            + " about.{0}.md, and the folder media",
                                    firstTag())));
        }
        String slug = name.group(1);
        Optional<Language> language = Language.parse(name.group(2)).filter(languages::contains);
        if (language.isEmpty()) {
            report.accept(error(
                    "page/language",
                    start(path),
                    Message.of("the site has no language “{0}”", name.group(2)),
                    Message.of("add it to “languages” in content/site.yaml, or rename the file")));
        } else if (!Slug.isAllowed(slug, languages)) {
            return report.refuse(error(
                    "page/slug",
                    start(path),
                    Message.of(
                            "the name “{0}” can't be used for a page: {1}",
                            slug, Slug.refusal(slug).orElse(Message.of("it becomes a part of an address"))),
                    Slug.RULE));
        }
        return language.map(known -> new PageFile(slug, new EditionFile(path, Edition.Kind.PAGE, known)));
    }

    private String firstTag() {
        return languages.get(0).tag();
    }

    private Place start(Path path) {
        return Place.startOf(files.name(path));
    }
}
