package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of letters from two scripts. */
class LookalikeLettersTest {
    private static final LookalikeLetters RULE = new LookalikeLetters();

    /** Latin letters are written as themselves, the others as escapes where they look like Latin ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | b\u0430se   | 1 | a Cyrillic letter, U+0430, in a Latin word | write the Latin a, U+0061
                    ru | VPNм\u043E  | 4 | a Cyrillic letter, U+043E, in a Latin word | write the Latin o, U+006F
                    ru | VPNд        | 3 | a Cyrillic letter, U+0434, in a Latin word | write the word in one script, or put a hyphen between the two
                    el | λμ\u0455    | 2 | a Cyrillic letter, U+0455, in a Greek word | write the word in one script, or put a hyphen between the two
                    el | λμo         | 2 | a Latin letter, U+006F, in a Greek word    | write the Greek ο, U+03BF
                    en | Gr\u03BFup  | 2 | a Greek letter, U+03BF, in a Latin word    | write the Latin o, U+006F
                    ru | дa          | 1 | a Latin letter, U+0061, in a Cyrillic word | write the Cyrillic а, U+0430
                    """)
    void theLetterThatDoesntBelongIsNamedAndTheOneToWrite(
            String language, String word, int at, String what, String mend) {
        assertThat(Found.by(RULE, language, word)).singleElement().satisfies(finding -> {
            assertThat(finding.offset()).isEqualTo(at);
            assertThat(finding.what().english()).isEqualTo(what);
            assertThat(finding.mend().english()).isEqualTo(mend);
        });
    }

    /** The words have as many letters of the one script as of the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en      | \u0430b  | 0
                    en      | b\u0430  | 1
                    ru      | \u0430b  | 1
                    ru      | b\u0430  | 0
                    ar      | \u0430b  | 1
                    ar      | b\u0430  | 1
                    en-Zmth | \u0430b  | 1
                    """)
    void aWordThatMayBeOfEitherScriptIsOfTheTextsOrElseOfItsFirstLetters(String language, String word, int at) {
        assertThat(Found.at(RULE, language, word)).isEqualTo(Integer.toString(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Москва وبالـEU", "kΩ and 5μg", "abλμ", "λμNG", "Москва", "الـNATO"})
    void wordsWithoutALookalikeAreLeftAlone(String text) {
        assertThat(Found.by(RULE, "en", text)).isEmpty();
    }
}
