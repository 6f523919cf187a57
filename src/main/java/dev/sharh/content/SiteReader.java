package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Glossary;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import dev.sharh.model.SiteSettings;
import dev.sharh.model.Slug;
import dev.sharh.model.StaticPage;
import dev.sharh.model.Topic;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a project's {@code content} folder. */
public final class SiteReader {
    /** Orders explainers with the newest first, and those of one day by their slugs. */
    public static final Comparator<Explainer> NEWEST_FIRST = Comparator.comparing(
                    (Explainer e) -> e.updated(e.source()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Explainer::slug);

    private static final String SETTINGS = "site.yaml";
    private static final String GLOSSARY = "glossary.yaml";

    /** The files directly below {@code content/}. */
    static final Set<String> FILES = Set.of(SETTINGS, GLOSSARY);

    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private final ProjectFiles files;
    private final Path content;

    public SiteReader(ProjectFiles files) {
        this.files = files;
        this.content = files.project().resolve("content");
    }

    /** Reads the settings; empty if they can't be read, which is reported. */
    public Optional<SiteSettings> settings(Diagnostic.Report report) {
        Path settingsFile = content.resolve(SETTINGS);
        if (!Files.exists(settingsFile, LinkOption.NOFOLLOW_LINKS)) {
            return report.refuse(error(
                    "site/no-settings",
                    Place.startOf(files.name(settingsFile)),
                    Message.of("there is no site here: content/site.yaml is missing"),
                    Message.of("run Sharh in the folder that has content/, or name that folder with --project")));
        }
        return new SettingsReader(files).read(settingsFile, report);
    }

    /** Reads {@code glossary.yaml}; without the file, the glossary is empty. */
    public Glossary glossary(Diagnostic.Report report) {
        Path file = content.resolve(GLOSSARY);
        return Optional.of(file)
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .flatMap(path -> files.read(path, report))
                .filter(source -> !ForbiddenCharacters.reportBidiControls(source, report))
                .flatMap(source -> DataReader.readSettings(source, report))
                .flatMap(node -> MappingReader.of(node, report))
                .map(fields -> glossary(fields, report))
                .orElse(Glossary.EMPTY);
    }

    private static Glossary glossary(MappingReader fields, Diagnostic.Report report) {
        List<Glossary.Name> names = fields.mappings("names").stream()
                .map(name -> new Glossary.Name(name.listsByLanguage()))
                .toList();
        Map<String, Glossary.Name> countries = new HashMap<>();
        fields.mapping("countries").ifPresent(all -> {
            Set<String> codes = new CldrTables().territories(Language.of("en")).keySet();
            all.keys()
                    .forEach(code ->
                            country(code, codes, all, report).ifPresent(name -> countries.put(code.value(), name)));
        });
        List<Topic> topics = fields.mapping("topics").stream()
                .flatMap(all -> all.keys().stream().flatMap(slug -> topic(slug, all, report).stream()))
                .toList();
        fields.refuseUnknown();
        return new Glossary(names, countries, topics);
    }

    private static Optional<Glossary.Name> country(
            Located<String> code, Set<String> codes, MappingReader countries, Diagnostic.Report report) {
        if (!codes.contains(code.value())) {
            return report.refuse(error(
                    "data/wrong-value",
                    code.place(),
                    Message.of("“{0}” is not the code of a country", code.value()),
                    Message.of("write the two letters of the country (ISO 3166), such as IQ for Iraq")));
        }
        return countries.mapping(code.value()).map(words -> new Glossary.Name(words.listsByLanguage()));
    }

    private static Optional<Topic> topic(Located<String> slug, MappingReader topics, Diagnostic.Report report) {
        if (!Slug.isAllowed(slug.value(), List.of())) {
            return report.refuse(error(
                    "topic/name-not-allowed",
                    slug.place(),
                    Message.of("“{0}” can't be the address of a topic", slug.value()),
                    Slug.RULE));
        }
        return topics.requiredName(slug.value()).map(name -> new Topic(slug, name));
    }

    /**
     * Reports each entry of {@code content/} that has no meaning there.
     *
     * @param named files that the settings name, relative to the project
     */
    public void checkListing(Sources.Listing folder, Set<String> named, Diagnostic.Report report) {
        if (!files.isFolder(content, report)) {
            return;
        }
        for (Path path : folder.others()) {
            if (!named.contains(files.name(path)) && files.isPlain(path, report)) {
                report.accept(warning(
                        "site/unknown-file",
                        Place.startOf(files.name(path)),
                        Message.of("Sharh doesn't read this file"),
                        mayBePage(path)
                                ? Message.of(
                                        "if it is a page of the site, move it to content/{0}/{1}",
                                        StaticPage.FOLDER, pageName(path))
                                : Message.of(
                                        "delete it or move it away; content/ has site.yaml, glossary.yaml, the folder"
                                                + " pages and a folder for each explainer")));
            }
        }
    }

    private static boolean mayBePage(Path path) {
        return path.getFileName().toString().endsWith(".md");
    }

    /** Returns the name that a Markdown file has as a page: {@code about.<language>.md} for {@code about.md}. */
    private static String pageName(Path path) {
        String name = path.getFileName().toString();
        String stem = name.substring(0, name.length() - ".md".length());
        return stem.contains(".") ? name : stem + ".<language>.md";
    }

    /** Returns the path of a folder below {@code content/}. */
    public Path folder(String name) {
        return content.resolve(name);
    }

    /** Reads the pages of the site. Those that can't be read are reported and left out. */
    public List<StaticPage> pages(SiteSettings settings, Diagnostic.Report report) {
        return new PageReader(files, MARKDOWN, settings.languages()).read(folder(StaticPage.FOLDER), report);
    }

    /** Reads the explainer in a folder. Parts that can't be read are reported and left out. */
    public Optional<Explainer> explainer(String folder, SiteSettings settings, Diagnostic.Report report) {
        return new ExplainerReader(files, MARKDOWN, settings.languages()).read(content.resolve(folder), report);
    }

    /** Reads only the front matter of an explainer, and reports nothing; empty if it can't be read. */
    public Optional<Explainer> head(String folder, SiteSettings settings) {
        return new ExplainerReader(files, MARKDOWN, settings.languages()).head(content.resolve(folder));
    }
}
