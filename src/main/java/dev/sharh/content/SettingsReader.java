package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.language.Language;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Hosting;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Outputs;
import dev.sharh.model.PlacedText;
import dev.sharh.model.SiteSettings;
import dev.sharh.model.ThemeSettings;
import dev.sharh.time.MonthStyle;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code content/site.yaml}. */
final class SettingsReader {
    private final ProjectFiles files;

    SettingsReader(ProjectFiles files) {
        this.files = files;
    }

    Optional<SiteSettings> read(Path path, Diagnostic.Report report) {
        return files.read(path, report)
                .filter(file -> !ForbiddenCharacters.turn(file, report))
                .flatMap(file -> DataReader.read(file, report))
                .flatMap(node -> MappingReader.of(node, "site.yaml", report))
                .flatMap(fields -> new Reading(files, report).settings(fields));
    }

    private record Reading(ProjectFiles files, Diagnostic.Report report) {
        Optional<SiteSettings> settings(MappingReader fields) {
            Optional<LocalizedText> title = fields.requiredLocalized("title");
            List<Language> languages = languages(fields);
            Optional<URI> baseUrl = fields.text("baseUrl").flatMap(this::baseUrl);
            Optional<LocalizedText> publisher = fields.localized("publisher");
            title.ifPresent(text -> requireEach(languages, "title", text));
            publisher.ifPresent(text -> requireEach(languages, "publisher", text));
            MonthStyle months = months(fields).orElse(MonthStyle.BOTH);
            Map<Language, String> digits = digits(fields);
            boolean sourceUpdates = fields.flag("sourceUpdates");
            boolean webFonts = !fields.choice(
                            "fonts",
                            List.of("none"),
                            "write fonts: none, or leave it out: then pages bring the theme’s fonts with them")
                    .isPresent();
            Outputs outputs = new Outputs(
                    fields.flag("cards", true), fields.flag("sideBySide", true), fields.flag("timelineFiles", true));
            ThemeSettings theme = fields.mapping("theme")
                    .map(below -> new ThemeReader(files, languages, report).read(below))
                    .orElse(ThemeSettings.NONE);
            Hosting hosting = new HostingReader(report).read(fields);
            fields.refuseUnknown();
            if (title.isEmpty() || languages.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new SiteSettings(
                    title.get(),
                    baseUrl,
                    languages,
                    publisher.orElse(title.get()),
                    months,
                    digits,
                    sourceUpdates,
                    webFonts,
                    outputs,
                    theme,
                    hosting));
        }

        /** Both stand on each page, in its language. */
        private void requireEach(List<Language> languages, String key, LocalizedText text) {
            for (Language language : languages) {
                if (text.in(language).isEmpty()) {
                    report.accept(error(
                            "site/language-missing",
                            text.place(),
                            "“" + key + "” lacks its text in “" + language.tag() + "”, a language of the site",
                            "add “" + language.tag() + ": …” to it, or take “" + language.tag()
                                    + "” out of “languages”"));
                }
            }
        }

        private List<Language> languages(MappingReader fields) {
            List<Located<String>> tags = fields.texts("languages");
            if (tags.isEmpty()) {
                report.accept(error(
                        "data/missing-key",
                        fields.place(),
                        "“languages” is missing",
                        "add the site's languages in the order of the switch: languages: [ar, en]"));
            }
            List<Language> languages = new ArrayList<>();
            for (Located<String> tag : tags) {
                Optional<Language> language = Language.parse(tag.value());
                if (language.isEmpty() || languages.contains(language.get())) {
                    report.accept(error(
                            "site/language",
                            tag.place(),
                            "“" + tag.value() + "” is not a language tag, or is here twice",
                            "use each BCP 47 tag once: ar, en, fa, ar-IQ"));
                } else {
                    languages.add(language.get());
                }
            }
            return languages;
        }

        private Optional<URI> baseUrl(Located<String> text) {
            Optional<URI> url = BaseUrl.parse(text.value());
            if (url.isEmpty()) {
                report.accept(error(
                        "site/base-url",
                        text.place(),
                        "“" + text.value() + "” is not the address of a site",
                        BaseUrl.HINT));
            }
            return url;
        }

        private Optional<MonthStyle> months(MappingReader fields) {
            List<String> words =
                    Arrays.stream(MonthStyle.values()).map(MonthStyle::word).toList();
            return fields.choice("months", words, "write egyptian (سبتمبر), levantine (أيلول) or both")
                    .flatMap(MonthStyle::of);
        }

        private Map<Language, String> digits(MappingReader fields) {
            Map<Language, String> digits = new HashMap<>();
            fields.byLanguage("digits").forEach((language, system) -> digits.put(language, numberingSystem(system)));
            return digits;
        }

        private String numberingSystem(PlacedText system) {
            if (!SiteSettings.NUMBERING_SYSTEMS.contains(system.text())) {
                report.accept(error(
                        "data/wrong-value",
                        system.start(),
                        "“" + system.text() + "” is not a numbering system that Sharh knows",
                        Spelling.hint(
                                system.text(),
                                SiteSettings.NUMBERING_SYSTEMS,
                                "write latn (2025), arab (٢٠٢٥) or arabext (۲۰۲۵)")));
            }
            return system.text();
        }
    }
}
