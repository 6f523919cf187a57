package dev.sharh.render.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.language.CodePoints;
import dev.sharh.language.Language;
import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Drawn;
import dev.sharh.model.FontFace.Fallback;
import dev.sharh.model.FontFace.Metrics;
import dev.sharh.model.FontFace.Weights;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FontsTest {
    private static final Fonts FONTS = Fonts.load(
            new OneFile(),
            List.of(
                    face("Naskh", "Arab", new Weights(400, 400), List.of()),
                    face("Serif", "Latn", new Weights(400, 700), List.of(times()))));

    @Test
    void aFileIsNamedForItsContent() {
        assertThat(FONTS.files())
                .extracting(OutputFile::path)
                .containsExactly("assets/small.2d711642b726.woff2", "assets/small.2d711642b726.woff2");
    }

    @Test
    void theRuleOfAFaceHasItsWeightsAndItsLettersAndLetsTextBeSeenAtOnce() {
        assertThat(FONTS.css(new Address("assets/site.css")).markup())
                .contains("@font-face { font-family: \"Serif\"; src: url(\"../assets/small.2d711642b726.woff2\")"
                        + " format(\"woff2\"); font-weight: 400 700; font-display: swap; unicode-range: U+61-63; }\n");
    }

    @Test
    void aLocalFontStandsInForTheSameLetters() {
        assertThat(FONTS.css(new Address("index.html")).markup())
                .contains("@font-face { font-family: \"Serif as Times\"; src: local(\"Times\"), local(\"Tinos\");"
                        + " font-weight: 400; size-adjust: 120%; ascent-override: 90%; descent-override: 20%;"
                        + " line-gap-override: 0%; unicode-range: U+61-63; }\n");
    }

    @Test
    void textsOfAScriptHaveItsFamiliesFirstAndTheOthersForTheirLetters() {
        assertThat(FONTS.css(new Address("index.html")).markup())
                .contains("--font-arab: \"Naskh\", \"Serif\", \"Serif as Times\"; --bold-stroke-arab: .02em;")
                .contains("--font-latn: \"Serif\", \"Serif as Times\", \"Naskh\";");
    }

    @Test
    void aPageNeedsTheFontOfItsLanguageFirst() {
        assertThat(FONTS.first(Language.of("fa")))
                .map(asset -> asset.face().family())
                .contains("Naskh");
        assertThat(FONTS.first(Language.of("en")))
                .map(asset -> asset.face().family())
                .contains("Serif");
        assertThat(FONTS.first(Language.of("ru"))).isEmpty();
    }

    @Test
    void aFontWithMoreLettersReplacesTheUsualOneIfATextNeedsThem() {
        Fonts fonts = Fonts.load(
                new OneFile(), List.of(arabic("fonts/usual.woff2", "abc"), arabic("fonts/more.woff2", "abcde")));

        assertThat(names(fonts.usual())).containsExactly("usual");
        assertThat(names(fonts.needed(letters("cab")))).containsExactly("usual");
        assertThat(names(fonts.needed(letters("cad")))).containsExactly("more");
    }

    @Test
    void aFileWithoutALetterOfTheTextIsLeftOut() {
        Fonts fonts = Fonts.load(
                new OneFile(), List.of(arabic("fonts/usual.woff2", "abc"), arabic("fonts/rare.woff2", "xyz")));

        assertThat(names(fonts.needed(letters("a")))).containsExactly("usual");
        assertThat(names(fonts.needed(letters("ax")))).containsExactly("usual", "rare");
    }

    @Test
    void aFontOfPassagesIsNamedInPassagesOnly() {
        Fonts fonts = FONTS.serving(List.of(Language.of("en")), List.of(Language.of("ar")));

        assertThat(fonts.css(new Address("index.html")).markup())
                .contains(":root { --font-latn: \"Serif\", \"Serif as Times\"; }")
                .contains(".passage-text { --font-arab: \"Naskh\", ");
    }

    @Test
    void aPassageInTheScriptOfTheTextNeedsNoFontOfItsOwn() {
        Fonts fonts = FONTS.serving(List.of(Language.of("en")), List.of(Language.of("fr")));

        assertThat(fonts.css(new Address("index.html")).markup()).doesNotContain("Naskh", ".passage-text");
    }

    private static List<String> names(Fonts fonts) {
        return fonts.files()
                .map(file -> file.path().replaceAll("assets/|\\..*", ""))
                .toList();
    }

    private static CodePoints letters(String text) {
        return CodePoints.of(text.codePoints());
    }

    @Test
    void withoutFontsThereAreNoRules() {
        assertThat(Fonts.NONE.css(new Address("index.html")).markup()).isEmpty();
    }

    @Test
    void aNameCanEndNeitherItsStringNorItsElement() {
        assertThat(Fonts.quoted("a\"b</style>\\")).isEqualTo("\"a\\22 b\\3c /style>\\5c \"");
    }

    private static FontFace face(String family, String script, Weights weights, List<Fallback> fallbacks) {
        return face("fonts/small.woff2", family, script, weights, "abc", fallbacks);
    }

    private static FontFace arabic(String file, String letters) {
        return face(file, "Naskh", "Arab", new Weights(400, 400), letters, List.of());
    }

    private static FontFace face(
            String file, String family, String script, Weights weights, String letters, List<Fallback> fallbacks) {
        return new FontFace(
                family,
                List.of(script),
                weights,
                file,
                new Drawn("fonts/small.ttf", Optional.empty()),
                new Metrics(1000, 900, 200, 0, 500),
                letters(letters),
                fallbacks);
    }

    private static Fallback times() {
        return new Fallback("Serif as Times", 400, List.of("Times", "Tinos"), Optional.of("120%"), "90%", "20%", "0%");
    }

    /** A theme that has the one file “x”. */
    private static final class OneFile implements Theme {
        @Override
        public Optional<File> file(String path) {
            return Optional.empty();
        }

        @Override
        public Set<String> paths() {
            return Set.of();
        }

        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.of(new byte[] {'x'});
        }
    }
}
