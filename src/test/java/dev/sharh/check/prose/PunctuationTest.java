package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commas, full stops and the spaces before them. */
class PunctuationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ar | https://example.org/بغداد?a=1  |
                    ar | https://example.org/بغداد?z=1  |
                    ar | https://example.org/بغداد?A=1  |
                    ar | https://example.org/بغداد?Z=1  |
                    ar | أين بغداد?2                    | 9
                    ar | أين بغداد?                     | 9
                    ar | بغداد,a                        | 5
                    ar | (بغداد)؛ بغدادُ, ثم             | 15
                    ar | بغدادـ, ثم                     | 6
                    """)
    void aLatinMarkBehindAnArabicLetterIsFoundUnlessInAnAddress(String language, String text, String at) {
        assertThat(Found.at(ArabicScriptRules::punctuation, language, text)).isEqualTo(at == null ? "" : at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | one :( two ;) three :- four    |
                    en | one : two                      | 3
                    en | about .5 or ,5 of it           |
                    en | the .NET of it                 |
                    en | one ,two                       | 3
                    en | one !2                         | 3
                    en | at 3 : 1                       |
                    en | at 3 :1                        |
                    en | at 3 : then                    | 4
                    en | at x : 1                       | 4
                    en | then . . .                     |
                    en | one  , two                     | 4
                    fr | un : deux ; trois ! quatre ?   |
                    sv | ett ” två ”                    |
                    """)
    void aSpaceBeforeAMarkIsFoundUnlessItSetsTheMarkOff(String language, String text, String at) {
        assertThat(Found.at(new SpaceBeforePunctuation(Found.MARKS), language, text))
                .isEqualTo(at == null ? "" : at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'one\n , two'        | ''
                    'one\n  two , three' | 9
                    """)
    void whatBeginsALineStandsBehindNoSpace(String text, String at) {
        assertThat(Found.at(new SpaceBeforePunctuation(Found.MARKS), "en", text))
                .isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'one\u00A0 two'      | 3
                    'one \u00A0two'      | 3
                    'one  '              | 3
                    '  one'              | 0
                    'one \n two'         | ''
                    'é  a  b'            | 1 4
                    """)
    void twoSpacesBetweenWordsAreFoundWhicheverTheyAre(String text, String at) {
        assertThat(Found.at(TypingRules::doubleSpace, "en", text)).isEqualTo(at);
    }
}
