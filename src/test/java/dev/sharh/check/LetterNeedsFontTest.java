package dev.sharh.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Language;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters want a web font, and the font of which script they want. */
class LetterNeedsFontTest {
    private static final FontFace SERIF = face("Serif", "Latn", "U+20-7E,U+E9,U+1E25");
    private static final FontFace NASKH = face("Naskh", "Arab", "U+20-2F,U+621-64A");
    private static final FontFace OF_NO_KNOWN_SCRIPT = face("Signs", "Zmth", "U+2211");

    @TempDir
    private static Path folder;

    private static List<Explainer> explainers = List.of();

    @BeforeAll
    static void read() {
        explainers = TestBuild.content(ProjectFolder.in(folder).root())
                .site()
                .orElseThrow()
                .explainers();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain é",
                "e\u0301", // is é, which the font has
                "h\u0323", // is ḥ
                "\u0001",
                "\u00AD",
                "\u2003",
                "\u2028",
                "\u2029",
                "\uE000", // an editor's own character
                "\u0378", // no character yet
                "\uD83D",
                "\uDE00", // half of one
                "\uD83C\uDC00",
                "😀",
                "\u2600",
                "\u27BF",
                "\u2B00",
                "\u2BFF",
                "\u2300",
                "\u23FF",
                "1\uFE0F\u20E3",
                "\u2600\uFE0E", // pictures
                "\uFB50\uFB51",
                "\uFDF9",
                "\uFE70",
                "\uFEFC", // another finding's
            })
    void whatAFontHasOrNeedNotHaveIsLeftAlone(String text) {
        assertThat(told("en", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ß",
                "\u0301",
                "\u222B",
                "\u22FF",
                "\u2400",
                "\u25FF",
                "\u27C0",
                "\u2AFF",
                "\u2C00",
                "\u20E2",
                "\uFB4F",
                "\uD83E\uDF00", // 🬀, behind the pictures
                "\uD835\uDC9C", // 𝒜
            })
    void aSeenCharacterWithoutAFontIsTold(String character) {
        assertThat(told("en", "A " + character + "x"))
                .containsExactly("3 the web font “Serif” has no “" + character + "” ("
                        + Characters.code(character.codePointAt(0)) + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | ݐ | Naskh
                    ar | ݐ | Naskh
                    ar | ß | Serif
                    en | Ж | Serif
                    ar | Ж | Naskh
                    ar | ∫ | Naskh
                    ar | \uFBB2 | Naskh
                    ar | ﷺ | Naskh
                    ar | ﷽ | Naskh
                    """)
    void theFontOfItsScriptShouldHaveItOrElseThatOfTheText(String language, String letter, String font) {
        assertThat(told(language, letter)).singleElement().asString().startsWith("1 the web font “" + font + "” ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a mark that makes no letter with the one before it  | x\u0301            | 2
                    one that makes a letter which the font lacks        | o\u0301            | 2
                    one at the beginning                                | \u0301a            | 1
                    one that is half of nothing                         | a\uD83A\uDCD0b     | 2
                    """)
    void aMarkIsToldUnlessTheFontHasTheLetterThatItMakes(String what, String text, int column) {
        assertThat(told("en", text)).as(what).singleElement().asString().startsWith(column + " ");
    }

    @Test
    void eachLetterIsToldOnce() {
        assertThat(told("en", "ß þ ß")).hasSize(2);
    }

    @Test
    void aTextInAScriptWithoutAFontIsLeftAlone() {
        assertThat(told("ru", "Ж ß")).isEmpty();
    }

    @Test
    void withoutFontsNothingIsTold() {
        assertThat(told(List.of(), "en", "ß")).isEmpty();
    }

    private static List<String> told(String language, String text) {
        return told(List.of(OF_NO_KNOWN_SCRIPT, SERIF, NASKH), language, text);
    }

    private static List<String> told(List<FontFace> faces, String language, String text) {
        List<String> told = new ArrayList<>();
        ProseText prose =
                new ProseText(PlacedText.running(text, new Place("a.md", 1, 1)), Language.of(language), false);
        new LetterIsCovered(faces)
                .check(
                        explainers.get(0),
                        List.of(prose),
                        d -> told.add(d.place().column() + " " + d.message()));
        return told;
    }

    private static FontFace face(String family, String script, String codePoints) {
        return new FontFace(
                family,
                List.of(script),
                new FontFace.Weights(400, 400),
                family + ".woff2",
                new FontFace.Drawn(family + ".ttf", Optional.empty()),
                new FontFace.Metrics(1000, 800, 200, 0, 500),
                CodePoints.parse(codePoints).orElseThrow(),
                List.of());
    }
}
