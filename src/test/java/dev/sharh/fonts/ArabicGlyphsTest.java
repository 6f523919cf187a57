package dev.sharh.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.File;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A letter with dots is one glyph. WebKitGTK misplaces dots that are glyphs of their own, as in Noto Naskh Arabic 2.021 and
 * Noto Sans Arabic 2.012, and moves the lines.
 */
class ArabicGlyphsTest {
    private static final String LETTERS = "تتوصلت واشنطن شرح يبثجخذزضظغفقة ئؤأإآ پچژگکی ڕڵۆێە ٹڈڑںےہھ ټډړږښڼېۍ";

    @ParameterizedTest
    @ValueSource(strings = {"regular", "bold", "more-regular", "more-bold"})
    void dotsArePartsOfTheirLetters(String name) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File("templates/fonts/noto-naskh-arabic-" + name + ".ttf"));
        String letters = name.startsWith("more") ? LETTERS : LETTERS.substring(0, LETTERS.indexOf(" ڕ"));

        GlyphVector glyphs = font.deriveFont(17f)
                .layoutGlyphVector(
                        new FontRenderContext(null, true, true),
                        letters.toCharArray(),
                        0,
                        letters.length(),
                        Font.LAYOUT_RIGHT_TO_LEFT);

        assertThat(font.canDisplayUpTo(letters)).isNegative();
        assertThat(glyphs.getNumGlyphs()).isEqualTo(letters.length());
    }
}
