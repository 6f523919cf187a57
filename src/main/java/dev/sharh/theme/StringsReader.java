package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;

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

    /** Returns the theme's strings in a language; empty if the file is missing or has an error, which is reported. */
    public Optional<UiStrings> read(Language language, PluralRules plurals) {
        Optional<String> path = language.fallbacks().stream()
                .map(StringsReader::name)
                .filter(name -> theme.source(name).isPresent())
                .findFirst();
        if (path.isEmpty()) {
            report.accept(error(
                    "theme/no-strings",
                    Place.startOf(Theme.FOLDER + "/" + name(language)),
                    Message.of("the theme has no strings for the language “{0}”", language.tag()),
                    Message.of("copy templates/{0} to this name and translate it", REFERENCE)));
            return Optional.empty();
        }
        return strings(path.get())
                .filter(strings -> valid.computeIfAbsent(path.get(), p -> isValid(strings, language, plurals)))
                .map(strings -> new UiStrings(strings.plain(), plurals));
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
