package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text in another script than that of the language that its file is named for. */
class ScriptFitsTest {
    @TempDir
    private Path folder;

    /** Of a title in one script and a text in another, so many letters each; Cyrillic is no common script here. */
    @ParameterizedTest
    @CsvSource({
        "en, 8, 12, س, false",
        "en, 7, 13, س, true",
        "en, 8, 12, ж, false",
        "en, 7, 13, ж, true",
        "en, 3, 16, س, false",
        "en, 3, 17, س, true",
        "en, 20, 0, س, false",
        "fr, 7, 13, س, true",
        "ru, 10, 10, س, true",
        "ru, 8, 12, ж, false",
        "ar, 12, 8, س, false",
        "ar, 13, 7, س, true",
        "ar, 13, 7, ش, true",
    })
    void isToldIfMoreThanThreeInFiveLettersAreStrange(
            String language, int latin, int other, String letter, boolean told) {
        assertThat(found(language, "x".repeat(latin), "12, " + letter.repeat(other) + "! [@p1]"))
                .hasSize(told ? 1 : 0);
    }

    @Test
    void lettersOfBothScriptsInOneLineAreCounted() {
        assertThat(found("en", "The dam", "abc سسسسسسسسسس [@p1]")).isEmpty();
        assertThat(found("en", "The dam", "abc سسسسسسسسسسسسسسس [@p1]"))
                .containsExactly("summary.en.md:5:1 most of this text is not in the script of “en”");
    }

    private List<String> found(String language, String title, String text) {
        return ProjectFolder.in(folder)
                .without("content/dam/summary.en.md")
                .without("content/dam/timeline.yaml")
                .replacing("content/site.yaml", "[ar, en]", "[ar, en, fr, ru]")
                .replacing("content/site.yaml", "Sharh}", "Sharh, fr: Sharh, ru: Sharh}")
                .with("content/dam/summary." + language + ".md", "---\ntitle: " + title + "\n---\n\n" + text + "\n")
                .findings("text/other-script");
    }
}
