package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.fidelity.kind.FactKinds;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Hosting;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Menus;
import dev.sharh.model.PlacedText;
import dev.sharh.model.SiteSettings;
import dev.sharh.model.SiteSettings.Outputs;
import dev.sharh.model.ThemeSettings;
import dev.sharh.time.MonthStyle;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code content/site.yaml}. */
final class SettingsReader {
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;،؛/]+");
    private static final Pattern SEVERAL = Pattern.compile("[\\w-]+(?:" + SEPARATOR + "[\\w-]+)+");

    private final ProjectFiles files;

    SettingsReader(ProjectFiles files) {
        this.files = files;
    }

    /** Reads the settings; empty if they can't be read, which is reported. */
    Optional<SiteSettings> read(Path path, Diagnostic.Report report) {
        return files.read(path, report)
                .filter(file -> !ForbiddenCharacters.reportBidiControls(file, report))
                .flatMap(file -> DataReader.readSettings(file, report))
                .flatMap(node -> MappingReader.of(node, report))
                .flatMap(fields -> new Reading(files, report).settings(fields));
    }

    private record Reading(ProjectFiles files, Diagnostic.Report report) {
        Optional<SiteSettings> settings(MappingReader fields) {
            fields.text("sharh").ifPresent(required -> ProgramVersion.current().check(required, report));
            Optional<LocalizedText> title = fields.requiredLocalized("title");
            List<Language> languages = languages(fields);
            Optional<URI> baseUrl = fields.text("baseUrl").flatMap(this::baseUrl);
            Optional<LocalizedText> publisher = fields.localized("publisher");
            title.ifPresent(text -> requireEach(languages, "title", text));
            publisher.ifPresent(text -> requireEach(languages, "publisher", text));
            MonthStyle months = months(fields).orElse(MonthStyle.BOTH);
            Map<Language, String> digits = digits(fields);
            List<Language> uncompared = languages(fields.texts("uncompared"));
            Set<String> uncheckedFacts =
                    fields.mapping("checks").map(Reading::switchedOff).orElse(Set.of());
            boolean sourceUpdates = fields.flag("sourceUpdates");
            boolean webFonts = !fields.choice(
                            "fonts",
                            List.of("none"),
                            Message.of(
                                    "write fonts: none, or delete the key to publish the theme’s fonts with the pages"))
                    .isPresent();
            Outputs outputs = new Outputs(
                    fields.flag("cards", true), fields.flag("sideBySide", true), fields.flag("timelineFiles", true));
            ThemeSettings theme = fields.mapping("theme")
                    .map(below -> new ThemeReader(files, languages, report).read(below))
                    .orElse(ThemeSettings.NONE);
            Menus menus = new MenuReader(report).read(fields);
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
                    uncompared,
                    uncheckedFacts,
                    sourceUpdates,
                    webFonts,
                    outputs,
                    menus,
                    theme,
                    hosting));
        }

        /** Each page shows both texts in its language. */
        private void requireEach(List<Language> languages, String key, LocalizedText text) {
            for (Language language : languages) {
                if (text.in(language).isEmpty()) {
                    report.accept(error(
                            "site/language-missing",
                            text.place(),
                            Message.of("“{0}” has no text in “{1}”, a language of the site", key, language.tag()),
                            Message.of("add “{0}: …” to it, or delete “{0}” from “languages”", language.tag())));
                }
            }
        }

        private List<Language> languages(MappingReader fields) {
            List<Located<String>> tags = fields.texts("languages");
            if (tags.isEmpty()) {
                report.accept(error(
                        "data/missing-key",
                        fields.place(),
                        Message.of("“{0}” is missing", "languages"),
                        Message.of("add the languages in the order of the language switch: languages: [ar, en]")));
            }
            return languages(tags);
        }

        private List<Language> languages(List<Located<String>> tags) {
            List<Language> languages = new ArrayList<>();
            for (Located<String> tag : tags) {
                Optional<Language> language = Language.parse(tag.value());
                if (language.isEmpty() || languages.contains(language.get())) {
                    report.accept(error(
                            "site/language",
                            tag.place(),
                            language.isEmpty()
                                    ? Message.of("“{0}” is not a language tag", tag.value())
                                    : Message.of("the language “{0}” is here twice", tag.value()),
                            SEVERAL.matcher(tag.value()).matches()
                                    ? Message.of(
                                            "write “languages: [{0}]”",
                                            SEPARATOR.matcher(tag.value()).replaceAll(", "))
                                    : Message.of("use BCP 47 tags such as ar, en, fa or ar-IQ, each one once")));
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
                        Message.of("“{0}” is not the address of a site", text.value()),
                        BaseUrl.HINT));
            }
            return url;
        }

        private Optional<MonthStyle> months(MappingReader fields) {
            List<String> words =
                    Arrays.stream(MonthStyle.values()).map(MonthStyle::word).toList();
            return fields.choice("months", words, Message.of("write egyptian (سبتمبر), levantine (أيلول) or both"))
                    .flatMap(MonthStyle::of);
        }

        private static Set<String> switchedOff(MappingReader checks) {
            Set<String> off = new HashSet<>();
            for (String kind : FactKinds.settings()) {
                checks.choice(kind, List.of("on", "off"), Message.of("write on or off"))
                        .filter("off"::equals)
                        .ifPresent(word -> off.add(kind));
            }
            checks.refuseUnknown();
            return off;
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
                        Message.of("Sharh doesn't know the numbering system “{0}”", system.text()),
                        Spelling.hint(
                                system.text(),
                                SiteSettings.NUMBERING_SYSTEMS,
                                Message.of("write latn (2025), arab (٢٠٢٥) or arabext (۲۰۲۵)"))));
            }
            return system.text();
        }
    }
}
