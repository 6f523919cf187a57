package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.check.ProseText;
import dev.sharh.content.CldrTables;
import dev.sharh.content.ProjectFiles;
import dev.sharh.language.Language;
import dev.sharh.language.UiStrings;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.theme.StringsReader;
import dev.sharh.theme.ThemeFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in theme's words are written as the rules want texts of editors to be. */
class ThemeWordsTest {
    private static final CldrTables TABLES = new CldrTables();

    @TempDir
    private Path noTheme;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa", "fr"})
    void theyKeepTheRulesForTexts(String tag) {
        ProseChecks rules = new ProseChecks(TABLES::of);
        Map<String, List<String>> found = new TreeMap<>();
        words(tag).forEach((key, text) -> {
            Place place = new Place(key, 1, 1);
            ProseText prose = new ProseText(PlacedText.running(text, place), Language.of(tag), false);
            List<String> findings =
                    rules.diagnostics(prose).map(Diagnostic::message).toList();
            if (!findings.isEmpty()) {
                found.put(key, findings);
            }
        });

        assertThat(found).isEmpty();
    }

    /** Imprimerie nationale, Lexique des règles typographiques: a space that doesn't break stands before these. */
    @Test
    void frenchSetsItsDoubleMarksOff() {
        assertThat(words("fr").values()).noneMatch(text -> text.matches(".*[^\\u00A0(][:;?!].*"));
    }

    private Map<String, String> words(String tag) {
        List<Diagnostic> found = new ArrayList<>();
        Language language = Language.of(tag);
        UiStrings strings = new StringsReader(new ThemeFolder(new ProjectFiles(noTheme), found::add), found::add)
                .read(language, TABLES.of(language).pluralRules());
        Map<String, String> words = new TreeMap<>();
        strings.keys().forEach(key -> words.put(key, strings.get(key)));
        return words;
    }
}
