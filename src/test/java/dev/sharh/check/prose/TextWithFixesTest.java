package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken out of a text that was copied from elsewhere. */
class TextWithFixesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'one \u202Etwo\u202C'        | 'one two'
                    'one\u200B two'              | 'one two'
                    'o\u200E\u200Ene'            | 'one'
                    'a \u2067b\u2069'            | 'a \u2067b\u2069'
                    '\uFEB3\uFEFC\uFEE1'         | 'سلام'
                    'في \uFEB3\uFEFC\uFEE1 \uFEF7\uFEE5 هنا' | 'في سلام لأن هنا'
                    'one\n\ntwo\u200B'           | 'one\n\ntwo'
                    'a\uDB40\uDC41b'             | 'ab'
                    'one  two , \"three\"'       | 'one  two , \"three\"'
                    """)
    void noLetterIsLost(String text, String cleaned) {
        assertThat(TextWithFixes.of(text, Language.of("en")).text()).isEqualTo(cleaned);
    }

    @Test
    void itIsCountedByWhatItWas() {
        TextWithFixes cleaned = TextWithFixes.of("a\u200Bb\u200Bc \uFE8D\uFE8E\nd\u202Ee", Language.of("en"));

        assertThat(cleaned.fixes())
                .isEqualTo(Map.of("text/invisible", 2, "text/presentation-form", 2, "text/bidi-control", 1));
    }
}
