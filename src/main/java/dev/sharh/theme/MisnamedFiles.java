package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.render.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds files of a project's theme that were to take the place of built-in ones and don't, because their names are other
 * ones. A file that some template includes, and just not on these pages, is none of them.
 */
public final class MisnamedFiles {
    private static final Pattern STRINGS = Pattern.compile("strings\\.(.+)\\.yaml");
    private static final String STYLES = "css/";

    private MisnamedFiles() {}

    /** Says of which files nothing has become; to be called when all pages have been made. */
    public static void check(ThemeFolder theme, Diagnostic.Report report) {
        List<String> unread = theme.own().stream()
                .filter(path -> !theme.wasRead(path) && !BuiltInTheme.has(path) && !isOfALanguage(path))
                .toList();
        Set<String> builtIn = unread.isEmpty() ? Set.of() : BuiltInTheme.paths();
        for (String path : unread) {
            Optional<String> near = Spelling.nearest(path, builtIn);
            if (near.isPresent() || path.startsWith(STYLES)) {
                report.accept(
                        warning(
                                "theme/unknown-file",
                                Place.startOf(Theme.FOLDER + "/" + path),
                                "nothing reads this file",
                                near.map(name -> "did you mean “" + name + "”?")
                                        .orElse(
                                                "put its rules into one of the built-in theme's files, such as css/utilities.css")));
            }
        }
    }

    /** The strings of a language that the site hasn't got yet. */
    private static boolean isOfALanguage(String path) {
        Matcher strings = STRINGS.matcher(path);
        return strings.matches() && Language.parse(strings.group(1)).isPresent();
    }
}
