package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.PluralRules;
import dev.sharh.language.UiStrings;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.render.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the strings of a theme. Each key of a project's {@code strings.<language>.yaml} overrides the built-in string of this
 * language; a string that neither has is English.
 */
public final class StringsReader {
    private static final Language ENGLISH = Language.of("en");

    private final ThemeFolder theme;
    private final Diagnostic.Report report;
    private final List<StringsFile> english;
    private final StringsReference reference;

    public StringsReader(ThemeFolder theme, Diagnostic.Report report) {
        this.theme = theme;
        this.report = report;
        this.english = files(ENGLISH, report);
        this.reference = StringsReference.of(english);
    }

    /** Returns the strings of a language. */
    public UiStrings read(Language language, PluralRules plurals) {
        List<Diagnostic> found = new ArrayList<>();
        List<StringsFile> files = files(language, found::add);
        if (files.isEmpty()) {
            found.add(warning(
                    "theme/no-strings",
                    Place.startOf(Theme.FOLDER + "/" + name(language)),
                    Message.of(
                            "the theme has no strings for the language “{0}”: its pages have the English ones",
                            language.tag()),
                    Message.of("write this file with “sharh theme copy {0}” and translate it", name(language))));
        } else if (Stream.of(english, files).flatMap(List::stream).anyMatch(StringsFile::isOwn)) {
            StringsCheck check = new StringsCheck(language, plurals, reference, found::add);
            files.stream().filter(StringsFile::isOwn).forEach(file -> check.texts(file, theme::templatesUse));
            if (!Diagnostic.hasErrors(found)) {
                check.completeness(files, english);
            }
        }
        found.forEach(report);
        Map<String, String> texts = new TreeMap<>();
        english.forEach(file -> file.addTo(texts, key -> reference.has(StringsReference.StringKey.of(key))));
        files.forEach(file -> file.addTo(texts, key -> true));
        return new UiStrings(texts, plurals);
    }

    /** Returns the files with strings of a language. A later file overrides the keys of an earlier one. */
    private List<StringsFile> files(Language language, Diagnostic.Report problems) {
        List<Language> general = new ArrayList<>(language.fallbacks());
        Collections.reverse(general);
        return general.stream()
                .map(StringsReader::name)
                .flatMap(name -> Stream.concat(ThemeFolder.builtIn(name).stream(), theme.ownSource(name).stream()))
                .map(file -> StringsFile.read(file, problems))
                .toList();
    }

    static String name(Language language) {
        return "strings." + language.tag() + ".yaml";
    }
}
