package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Language;
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
 * Reads {@code strings.<language>.yaml} of a theme and holds it against the English ones, which have every key: the
 * built-in file's, and those that the project's own adds for its own templates. A file is read and checked once, however
 * many languages use it.
 */
public final class StringsReader {
    private static final String REFERENCE = name(Language.of("en"));

    private final ThemeFolder theme;
    private final Diagnostic.Report report;
    private final Map<String, Optional<StringsFile>> read = new HashMap<>();
    private final Map<String, Boolean> fit = new HashMap<>();
    private Optional<StringsReference> reference = Optional.empty();

    public StringsReader(ThemeFolder theme, Diagnostic.Report report) {
        this.theme = theme;
        this.report = report;
    }

    /** The theme's words in a language, if the file is there and has no error. */
    public Optional<UiStrings> read(Language language, PluralRules plurals) {
        Optional<String> path = language.fallbacks().stream()
                .map(StringsReader::name)
                .filter(name -> theme.source(name).isPresent())
                .findFirst();
        if (path.isEmpty()) {
            report.accept(error(
                    "theme/no-strings",
                    Place.startOf(Theme.FOLDER + "/" + name(language)),
                    "the theme has no words for the language “" + language.tag() + "”",
                    "copy templates/" + REFERENCE + " to this name and translate it"));
            return Optional.empty();
        }
        return strings(path.get())
                .filter(strings -> fit.computeIfAbsent(path.get(), p -> isFit(strings, language, plurals)))
                .map(strings -> new UiStrings(strings.plain(), plurals));
    }

    static String name(Language language) {
        return "strings." + language.tag() + ".yaml";
    }

    private Optional<StringsFile> strings(String path) {
        return read.computeIfAbsent(path, p -> theme.source(p).flatMap(file -> StringsFile.read(file, report)));
    }

    private boolean isFit(StringsFile strings, Language language, PluralRules plurals) {
        if (BuiltInTheme.has(strings.file())
                && theme.source(REFERENCE).filter(BuiltInTheme::has).isPresent()) {
            return true; // our own tests hold it against the others
        }
        List<Diagnostic> found = StringsCheck.of(strings, language, plurals, reference());
        found.forEach(report);
        return strings.broken().isEmpty() && found.stream().noneMatch(Diagnostic::isError);
    }

    private StringsReference reference() {
        if (reference.isEmpty()) {
            StringsReference all = new StringsReference();
            strings(REFERENCE).ifPresent(all::add);
            // last, for its values are those that the pages give
            ThemeFolder.builtIn(REFERENCE)
                    .flatMap(file -> StringsFile.read(file, report))
                    .ifPresent(all::add);
            reference = Optional.of(all);
        }
        return reference.get();
    }
}
