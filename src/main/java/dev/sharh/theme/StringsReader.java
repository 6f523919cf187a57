package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.PluralRules;
import dev.sharh.language.UiStrings;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.render.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code strings.<language>.yaml} of a theme and checks it against the English files, which have all keys: the built-in
 * file, and the project's file with keys for its own templates. Each file is read and checked once, also if several languages
 * use it.
 */
public final class StringsReader {
    private static final String REFERENCE = name(Language.of("en"));

    private final ThemeFolder theme;
    private final Diagnostic.Report report;
    private final Map<String, Optional<StringsFile>> read = new HashMap<>();
    private final Map<String, Boolean> valid = new HashMap<>();
    private Optional<StringsReference> reference = Optional.empty();

    public StringsReader(ThemeFolder theme, Diagnostic.Report report) {
        this.theme = theme;
        this.report = report;
    }

    /**
     * Returns the theme's strings in a language, with the English ones for those that are missing; empty if the file has an
     * error, which is reported.
     */
    public Optional<UiStrings> read(Language language, PluralRules plurals) {
        Optional<String> path = language.fallbacks().stream()
                .map(StringsReader::name)
                .filter(name -> theme.source(name).isPresent())
                .findFirst();
        if (path.isEmpty()) {
            report.accept(warning(
                    "theme/no-strings",
                    Place.startOf(Theme.FOLDER + "/" + name(language)),
                    Message.of(
                            "the theme has no strings for the language “{0}”: its pages have the English ones",
                            language.tag()),
                    Message.of("write this file with “sharh strings {0}” and translate it", language.tag())));
            return Optional.of(new UiStrings(english(), plurals));
        }
        return strings(path.get())
                .filter(strings -> valid.computeIfAbsent(path.get(), p -> isValid(strings, language, plurals)))
                .map(strings -> {
                    Map<String, String> all = english();
                    all.putAll(strings.plain());
                    return new UiStrings(all, plurals);
                });
    }

    private Map<String, String> english() {
        Map<String, String> all = new HashMap<>();
        ThemeFolder.builtIn(REFERENCE)
                .flatMap(file -> StringsFile.read(file, report))
                .ifPresent(strings -> all.putAll(strings.plain()));
        strings(REFERENCE).ifPresent(strings -> all.putAll(strings.plain()));
        return all;
    }

    static String name(Language language) {
        return "strings." + language.tag() + ".yaml";
    }

    private Optional<StringsFile> strings(String path) {
        return read.computeIfAbsent(path, p -> theme.source(p).flatMap(file -> StringsFile.read(file, report)));
    }

    private boolean isValid(StringsFile strings, Language language, PluralRules plurals) {
        if (BuiltInTheme.has(strings.file())
                && theme.source(REFERENCE).filter(BuiltInTheme::has).isPresent()) {
            return true; // our tests check the built-in files
        }
        List<Diagnostic> diagnostics = StringsCheck.check(strings, language, plurals, reference());
        diagnostics.forEach(report);
        return strings.broken().isEmpty() && !Diagnostic.hasErrors(diagnostics);
    }

    private StringsReference reference() {
        if (reference.isEmpty()) {
            StringsReference all = new StringsReference();
            strings(REFERENCE).ifPresent(all::add);
            // last, because its placeholders are the right ones
            ThemeFolder.builtIn(REFERENCE)
                    .flatMap(file -> StringsFile.read(file, report))
                    .ifPresent(all::add);
            reference = Optional.of(all);
        }
        return reference.get();
    }
}
