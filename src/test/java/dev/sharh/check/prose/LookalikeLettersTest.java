package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.language.Message;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of letters from two scripts. */
class LookalikeLettersTest {
    private static final LookalikeLetters RULE = new LookalikeLetters();

    /** Latin letters are written as themselves, the others as escapes where they look like Latin ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | b\u0430se   | 1 | Cyrillic, U+0430, Latin  | Latin, a, U+0061
                    ru | VPNм\u043E  | 4 | Cyrillic, U+043E, Latin  | Latin, o, U+006F
                    ru | VPNд        | 3 | Cyrillic, U+0434, Latin  | ''
                    el | λμ\u0455    | 2 | Cyrillic, U+0455, Greek  | ''
                    el | λμo         | 2 | Latin, U+006F, Greek     | Greek, ο, U+03BF
                    en | Gr\u03BFup  | 2 | Greek, U+03BF, Latin     | Latin, o, U+006F
                    ru | дa          | 1 | Latin, U+0061, Cyrillic  | Cyrillic, а, U+0430
                    """)
    void theLetterOfAnotherScriptIsReportedWithTheOneToWrite(
            String language, String word, int at, String what, String hint) {
        assertThat(Found.by(RULE, language, word)).singleElement().satisfies(finding -> {
            assertThat(finding.offset()).isEqualTo(at);
            assertThat(values(finding.what())).isEqualTo(what);
            assertThat(values(finding.hint())).isEqualTo(hint);
        });
    }

    private static String values(Message message) {
        return message.values().stream()
                .map(value -> value instanceof Message name ? name.english() : value.toString())
                .collect(Collectors.joining(", "));
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
