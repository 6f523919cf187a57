package dev.sharh.authoring;

import dev.sharh.language.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files that a site begins with, for somebody who has Sharh's jar and nothing else: settings, what git leaves out, a
 * workflow that publishes, and a few words on how to go on.
 *
 * @param titles the site's name in each of its languages, in their order
 */
public record NewSite(Map<Language, String> titles) {
    private static final String ENGLISH = "en";

    public NewSite {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }

    /** The files by their paths in the site's folder. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("content/site.yaml", settings());
        files.putAll(SchemaFiles.all());
        files.put(".gitignore", """
                # What a build makes
                /site/
                /public/
                /.site.*
                .DS_Store
                """);
        files.put(
                ".github/workflows/site.yml",
                ScaffoldFile.text("site.yml").orElseThrow(() -> new IllegalStateException("the jar is damaged")));
        files.put("README.md", readme());
        return files;
    }

    private String settings() {
        return SchemaFiles.line("site", "")
                + """
                # The settings of the whole site. Languages are BCP 47 tags; the first is the default.
                """
                + "title: " + YamlText.localized(titles) + "\n"
                + "publisher: " + YamlText.localized(titles) + "\n"
                + "languages: " + tags() + "\n"
                + """

                # Where readers will find the site: canonical links, feeds and the sitemap need it. The workflow that publishes with
                # GitHub Pages knows it by itself.
                # baseUrl: https://example.org/

                # Arabic month names: egyptian (سبتمبر), levantine (أيلول) or both (سبتمبر/أيلول).
                months: both

                # Digits in dates and figures: latn (2025), arab (٢٠٢٥) or arabext (۲۰۲۵). Left out, a language uses its own.
                # digits: {ar: latn}
                """;
    }

    private String tags() {
        return titles.keySet().stream().map(Language::tag).collect(Collectors.joining(", ", "[", "]"));
    }

    /** How to go on, in each of the site's languages that there are words for, or else in English. */
    private String readme() {
        String sections = titles.entrySet().stream()
                .flatMap(title -> section(title.getKey().language(), title.getValue()).stream())
                .collect(Collectors.joining("\n"));
        return sections.isEmpty()
                ? section(ENGLISH, String.join(" / ", titles.values())).orElse("")
                : sections;
    }

    private static Optional<String> section(String language, String title) {
        return ScaffoldFile.text("README." + language + ".md")
                .map(text -> "# " + VerbatimMarkdown.inline(title) + "\n\n" + text);
    }
}
