package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The theme's fonts, made by recipes that may have mistakes. */
class FontsCommandTest {
    private static final String RECIPES = "templates/fonts/fonts.yaml";
    private static final String SMALL = """
            faces:
              - name: small
                family: Small
                scripts: [Latn]
                weights: 400 700
                source: fonts/full.ttf
                licence: fonts/OFL.txt
                sample: abc
                codePoints:
                  - U+0061-0063
                  - "é"
                fallbacks:
                  - {family: Times, weight: 400, local: [Times New Roman], width: 0.4}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private ProjectFolder project;

    @BeforeEach
    void aProjectWithASmallFont() throws IOException {
        project = ProjectFolder.in(folder).with(RECIPES, SMALL).with("fonts/OFL.txt", "free");
        Files.copy(Path.of("src/fonts/NotoSerif-Latin.ttf"), folder.resolve("fonts/full.ttf"));
        Files.copy(Path.of("src/fonts/NotoNaskhArabic-Regular.ttf"), folder.resolve("fonts/static.ttf"));
    }

    @Test
    void theFontAndWhatIsKnownOfItAreWrittenBesideTheRecipe() {
        assertThat(fonts()).describedAs(err.toString()).isZero();
        assertThat(folder.resolve("templates/fonts"))
                .isDirectoryContaining("glob:**/small.woff2")
                .isDirectoryContaining("glob:**/small-regular.ttf")
                .isDirectoryContaining("glob:**/small-bold.ttf")
                .isDirectoryContaining("glob:**/OFL.txt");
        assertThat(project.read("templates/fonts/faces.yaml")).contains("covers: \"U+61-63,U+E9\"");
        assertThat(out.toString()).contains("templates/fonts/small.woff2 (");
    }

    @Test
    void aSiteIsMadeOfThemWithoutAWord() {
        project.replacing(RECIPES, "codePoints:", "codePoints:\n      - U+0020-007E\n      - U+2019");
        fonts();

        assertThat(sharh("check", "--strict", "--project", folder.toString()))
                .describedAs(err.toString())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weights: 400 700      | weights: bold         | 5:14: error data/wrong-value: “weights” is “bold”",
                "name: small           | name: Small Font      | 2:11: error data/wrong-value: “name” is “Small Font”",
                "family: Small         | famly: Small          | 3:5: error data/unknown-key:",
                "U+0061-0063           | U+0063-0061           | 10:9: error data/wrong-value: “codePoints” is “U+0063-0061”",
                "width: 0.4            | width: 40%            | 13:71: error data/wrong-value: “width” is “40%”",
                "fonts/full.ttf        | fonts/none.ttf        | 6:13: error font/source: “fonts/none.ttf”",
                "fonts/full.ttf        | fonts/OFL.txt         | 6:13: error font/source: “fonts/OFL.txt”",
                "fonts/full.ttf        | fonts/static.ttf      | 5:14: error font/does-not-vary: “fonts/static.ttf” has one weight only",
                "\"é\"                 | \"éش\"                | 11:10: error font/letter-not-in-source: “fonts/full.ttf” has no U+634"
            })
    void aMistakeIsFoundAtItsLineAndNothingIsWritten(String piece, String by, String diagnostic) {
        project.replacing(RECIPES, piece, by);

        assertThat(fonts()).isEqualTo(1);
        assertThat(err.toString()).contains(RECIPES + ":" + diagnostic);
        assertThat(folder.resolve("templates/fonts/faces.yaml")).doesNotExist();
    }

    /** The full fonts of the built-in theme are in the jar. */
    @Test
    void aCopyOfTheBuiltInRecipesNeedsNoFontsInTheProject() {
        project.without(RECIPES);
        sharh("theme", "copy", "fonts/fonts.yaml", "--project", folder.toString());
        String first = project.read(RECIPES).replaceFirst("(?s)\\n  # Central Kurdish.*", "\n");
        project.with(RECIPES, first.replaceFirst("U\\+0621-063A", "U+0621-0639"));

        assertThat(fonts()).describedAs(err.toString()).isZero();

        assertThat(project.read("templates/fonts/faces.yaml")).contains("U+621-639");
        assertThat(folder.resolve("templates/fonts/OFL-NotoNaskhArabic.txt")).exists();
    }

    @Test
    void aThemeWithoutRecipesHasNothingToMake() {
        project.without(RECIPES);

        assertThat(fonts()).isEqualTo(1);
        assertThat(err.toString())
                .contains(RECIPES + ":1:1: error font/no-recipes")
                .contains("sharh theme copy fonts/fonts.yaml");
    }

    private int fonts() {
        return sharh("fonts", "--project", folder.toString());
    }

    private int sharh(String... words) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }
}
