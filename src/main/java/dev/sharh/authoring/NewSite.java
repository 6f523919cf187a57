package dev.sharh.authoring;

import dev.sharh.content.ProgramVersion;
import dev.sharh.language.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of a new site, for a user who has only the jar: settings, schemas, a .gitignore, a workflow that publishes the
 * site, and a README with the next steps.
 *
 * @param titles the name of the site in each of its languages, in their order
 * @param commentLanguage the ISO 639 code of the language of comments
 */
public record NewSite(Map<Language, String> titles, String commentLanguage) {
    public NewSite {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }

    /** Returns the files by their paths in the folder of the site. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("content/site.yaml", settings());
        files.putAll(ContentSchema.files());
        files.put(".gitignore", """
                # The output of builds
                /site/
                /public/
                /.site.*
                .DS_Store
                """);
        files.put(".github/workflows/site.yml", ScaffoldTexts.requiredFile("site.yml"));
        files.put("README.md", readme());
        return files;
    }

    private String settings() {
        return ContentSchema.SITE.line("")
                + comment("settings")
                + "sharh: \"" + ProgramVersion.current().minor() + "\"\n"
                + "title: " + YamlText.localized(titles) + "\n"
                + "publisher: " + YamlText.localized(titles) + "\n"
                + "languages: " + tags() + "\n"
                + "\n" + comment("baseUrl") + "# baseUrl: https://example.org/\n"
                + "\n" + comment("months") + "months: both\n"
                + "\n" + comment("digits") + "# digits: {ar: latn}\n";
    }

    private String comment(String key) {
        return ScaffoldTexts.comment(commentLanguage, key);
    }

    private String tags() {
        return titles.keySet().stream().map(Language::tag).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns the next steps in the languages of the site, or in English if they are translated into none of them. */
    private String readme() {
        String sections = titles.entrySet().stream()
                .flatMap(title -> section(title.getKey().language(), title.getValue()).stream())
                .collect(Collectors.joining("\n"));
        return sections.isEmpty()
                ? section(ScaffoldTexts.ENGLISH, String.join(" / ", titles.values()))
                        .orElseThrow()
                : sections;
    }

    private static Optional<String> section(String language, String title) {
        return ScaffoldTexts.file("README." + language + ".md")
                .map(text -> "# " + VerbatimMarkdown.inline(title) + "\n\n" + text);
    }
}
