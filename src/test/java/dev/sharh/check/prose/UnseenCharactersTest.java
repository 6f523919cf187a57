package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that nobody sees, or sees as other ones. */
class UnseenCharactersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | '\u200E one'           | 0
                    en | 'one \u200E'           | 4
                    en | '\u200E'               | 0
                    en | '\u200E(one)'          | ''
                    he | 'שלום\u200FNATO'       | ''
                    ar | 'שלום\u200Fكتاب'       | 4
                    he | 'של\u200Fום'           | 2
                    ar | '(كتاب)\u200F\u200E 5'  | ''
                    ar | '(كتاب)\u200E\u200F\u200F 5' | 8
                    """)
    void aMarkOfDirectionThatDoesNothingIsFound(String language, String text, String at) {
        assertThat(Found.at(new BidiMarks(), language, text)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 'wo\u00ADrd'           | 2
                    en | 'word\u00AD here'      | ''
                    en | '5\u00ADa'             | ''
                    en | 'e\u0301\u00ADa'        | 2
                    en | '\u00ADa'              | ''
                    en | 'a\uDB40\uDC00b'       | 1
                    en | 'a\uDB40\uDC7Fb'       | 1
                    en | 'a\uDB40\uDC80b'       | ''
                    en | '\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F\uDB40\uDC67' | ''
                    km | 'ក\u200Bខ'             | ''
                    en | 'a\u200Bb\u200Bc'      | 1 3
                    """)
    void whatPartsAWordUnseenIsFound(String language, String text, String at) {
        assertThat(Found.at(new InvisibleCharacterCheck(), language, text)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '\uFB50'                    | 0
                    'في \uFE70 هنا'             | 3
                    '\uFEFC'                    | 0
                    '\uFDF9'                    | 0
                    '\uFBB2 \uFDFA \uFDFD'      | ''
                    '\uFE8D\uFE8E \uFE8D. \uFE8D'   | 0 6
                    """)
    void aLetterInAFixedShapeIsFound(String text, String at) {
        assertThat(Found.at(new PresentationForms(), "ar", text)).isEqualTo(at);
    }

    @Test
    void ofALongTextInFixedShapesTheBeginningIsShown() {
        assertThat(Found.by(new PresentationForms(), "ar", "\uFE8D".repeat(40))
                        .get(0)
                        .hint()
                        .values())
                .containsExactly("ا".repeat(40));
        assertThat(Found.by(new PresentationForms(), "ar", "\uFE8D".repeat(41))
                        .get(0)
                        .hint()
                        .values())
                .containsExactly("ا".repeat(40) + "…");
    }

    @Test
    void whatTurnsATextIsNamedWithWhatToDoAboutIt() {
        assertThat(hint("a \u2067b")).contains("U+2069");
        assertThat(hint("a \u202Bb")).doesNotContain("U+2069");
        assertThat(hint("a \u202Ab\u202C")).contains("U+2066").contains("U+2069");
        assertThat(hint("a \u202Bb\u202C")).contains("U+2067").contains("U+2069");
        assertThat(hint("a \u202Eb\u202C")).contains("U+202C");
    }

    private static String hint(String text) {
        List<ProseRule.Finding> found = Found.by(new BidiControls(), "en", text);
        assertThat(found).hasSize(1);
        return found.get(0).hint().english();
    }
}
