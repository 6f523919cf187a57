package dev.sharh.authoring;

import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.model.EditionKind;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.Inlines;
import dev.sharh.model.NumberedBlock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files that an explainer begins with: the article word for word, a summary to be written in each other language, and
 * a timeline with an example for each status. It is a draft: nothing of it is published before an editor says so.
 *
 * @param article the article's language
 * @param titles the headline in each language, the article's among them
 * @param text the article
 * @param source where it comes from
 * @param published when it came out
 */
public record NewExplainer(
        Language article,
        Map<Language, String> titles,
        ArticleText text,
        Optional<FrontMatter.Source> source,
        Optional<LocalDate> published) {
    public NewExplainer {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }

    /** The same with another text. */
    public NewExplainer with(ArticleText other) {
        return new NewExplainer(article, titles, other, source, published);
    }

    /** The files by their names in the explainer's folder. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name(EditionKind.SOURCE, article), articleFile());
        titles.forEach((language, title) -> {
            if (!language.equals(article)) {
                files.put(name(EditionKind.SUMMARY, language), summaryFile(language, title));
            }
        });
        files.put("timeline.yaml", new NewTimeline(titles.keySet(), published).file());
        return files;
    }

    private static String name(EditionKind kind, Language language) {
        return kind.fileStem() + "." + language.tag() + ".md";
    }

    private String articleFile() {
        StringBuilder file = new StringBuilder("---\n");
        file.append(SchemaFiles.line("front-matter", "../"));
        file.append("title: ").append(YamlText.quoted(title(article))).append('\n');
        published.ifPresent(day -> file.append("published: ").append(day).append('\n'));
        source.ifPresent(from -> file.append("source: ").append(source(from)).append('\n'));
        file.append("draft: true    # nothing of this explainer is published before you delete this line\n");
        return file.append("---\n\n").append(body()).toString();
    }

    private String title(Language language) {
        return titles.getOrDefault(language, "");
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
        return "---\n" + SchemaFiles.line("front-matter", "../")
                + "title: " + YamlText.quoted(title) + "\n"
                + """
                # standfirst: One sentence that says what this is about. [@p1]
                # keyPoints: ["What to know if one reads no further. [@p1]"]
                ---

                """
                + ScaffoldWords.in(language).get("summary")
                + """


                <!-- These are the blocks of the article, with the numbers that citations name: a sentence that rests on the
                first ends like this. [@p1] Readers don't see comments; delete them when you are done. -->
                """
                + blocks();
    }

    /** Each block of the article as a comment (CommonMark §4.6, HTML blocks of kind 2), numbered as the site numbers it. */
    private String blocks() {
        return new MarkdownReader()
                .read(new SourceFile("", body()), 0, diagnostic -> {}).blocks().stream()
                        .map(block -> "\n<!-- " + block.id() + ": " + commented(block) + " -->\n")
                        .collect(Collectors.joining());
    }

    /** The words of a block; an arrow would end the comment. */
    private static String commented(NumberedBlock block) {
        return Inlines.lines(block.block())
                .map(line -> Inlines.words(line).text())
                .collect(Collectors.joining("\n"))
                .replace("-->", "-- >");
    }
}
