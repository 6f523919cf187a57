package dev.sharh.authoring;

import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.Inlines;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files of a new explainer: the article word for word, a summary to write in each other language, and a timeline with
 * an example for each status. It is a draft, so that nothing of it is published before the editor wants it.
 *
 * @param article the language of the article
 * @param titles the title in each language, including that of the article
 * @param text the article
 * @param source who published it
 * @param published the day when it was published
 * @param commentLanguage the ISO 639 code of the language of comments
 */
public record NewExplainer(
        Language article,
        Map<Language, String> titles,
        ArticleText text,
        Optional<FrontMatter.Source> source,
        Optional<LocalDate> published,
        String commentLanguage) {
    public NewExplainer {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }

    /** Returns this explainer with other blocks in the article. */
    public NewExplainer withBlocks(List<String> blocks) {
        ArticleText changed = new ArticleText(text.title(), blocks, text.losses());
        return new NewExplainer(article, titles, changed, source, published, commentLanguage);
    }

    /** Returns the files by their names in the folder of the explainer. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name(Edition.Kind.SOURCE, article), articleFile());
        titles.forEach((language, title) -> {
            if (!language.equals(article)) {
                files.put(name(Edition.Kind.SUMMARY, language), summaryFile(language, title));
            }
        });
        files.put("timeline.yaml", timelineFile());
        return files;
    }

    /** Returns the headline of the article if the title is another one, so that it would be lost. */
    public Optional<String> unusedHeadline() {
        return text.title().filter(headline -> !headline.equals(titles.get(article)));
    }

    public int countBlocks() {
        return blocks().size();
    }

    private static String name(Edition.Kind kind, Language language) {
        return kind.fileStem() + "." + language.tag() + ".md";
    }

    private String articleFile() {
        StringBuilder file = new StringBuilder("---\n");
        file.append(ContentSchema.FRONT_MATTER.line("../"));
        file.append("title: ")
                .append(YamlText.quoted(titles.getOrDefault(article, "")))
                .append('\n');
        published.ifPresent(day -> file.append("published: ").append(day).append('\n'));
        source.ifPresent(from -> file.append("source: ").append(source(from)).append('\n'));
        file.append("draft: true    # ").append(comment("draft")).append('\n');
        return file.append("---\n\n").append(body()).toString();
    }

    private static String source(FrontMatter.Source from) {
        return "{name: " + YamlText.quoted(from.name())
                + from.url().map(url -> ", url: " + YamlText.quoted(url)).orElse("")
                + from.licence()
                        .map(licence -> ", licence: " + YamlText.quoted(licence))
                        .orElse("") + "}";
    }

    private String body() {
        return String.join("\n\n", text.blocks()) + "\n";
    }

    private String summaryFile(Language language, String title) {
        return "---\n" + ContentSchema.FRONT_MATTER.line("../")
                + "title: " + YamlText.quoted(title) + "\n"
                + "# standfirst: " + ScaffoldTexts.words(language, "standfirst") + " [@p1]\n"
                + "# keyPoints: [\"" + ScaffoldTexts.words(language, "keyPoint") + " [@p1]\"]\n"
                + "---\n\n" + ScaffoldTexts.words(language, "summary") + "\n\n"
                + "<!-- " + ScaffoldTexts.wrapped(comment("blocks")) + " -->\n"
                + blockComments();
    }

    /** Returns each block of the article as a comment (CommonMark §4.6, HTML blocks of kind 2), with its id in the site. */
    private String blockComments() {
        return blocks().stream()
                .map(block -> "\n<!-- " + block.id() + ": " + commentText(block) + " -->\n")
                .collect(Collectors.joining());
    }

    private List<NumberedBlock> blocks() {
        return new MarkdownReader()
                .read(new SourceFile("", body()), 0, diagnostic -> {})
                .blocks();
    }

    private static String commentText(NumberedBlock block) {
        return Inlines.lines(block.block())
                .map(line -> Inlines.words(line).text())
                .collect(Collectors.joining("\n"))
                .replace("-->", "-- >");
    }

    private String timelineFile() {
        StringBuilder file = new StringBuilder(ContentSchema.TIMELINE.line("../"));
        file.append("title: ").append(localized("timeline")).append('\n');
        file.append(published.map(day -> "asOf: " + day).orElse("# asOf: 2024-09-06"))
                .append("    # " + comment("asOf") + "\n");
        file.append("events:\n").append(ScaffoldTexts.comment(commentLanguage, "events"));
        for (Status status : Status.values()) {
            file.append("#\n# - id: example-").append(status.word()).append('\n');
            file.append("#   date: ").append(exampleDate(status)).append('\n');
            file.append("#   status: ").append(status.word()).append('\n');
            file.append("#   title: ").append(localized(status.word())).append('\n');
            file.append("#   cites: [p1]\n");
        }
        return file.toString();
    }

    /** Each status shows another precision of dates. */
    private String exampleDate(Status status) {
        return switch (status) {
            case HAPPENED -> "2024-08-05         # " + comment("day");
            case PLANNED -> "../2025-09         # " + comment("by");
            case POSTPONED -> "2024-09            # " + comment("month");
            case CANCELLED -> "2023               # " + comment("year");
        };
    }

    private String comment(String key) {
        return ScaffoldTexts.words(commentLanguage, "comment." + key);
    }

    private String localized(String key) {
        return YamlText.localized(titles.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> ScaffoldTexts.words(language, key),
                        (first, second) -> first,
                        LinkedHashMap::new)));
    }
}
