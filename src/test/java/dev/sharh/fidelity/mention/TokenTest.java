package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words, digits and signs of a text; in the examples, ␣ is before one that follows a space. */
class TokenTest {
    private static final Lexicon ENGLISH = Shown.lexicon("en");

    @ParameterizedTest
    @CsvSource({
        "55, true",
        "9, true",
        "0, true",
        "555, false",
        "'5,5', false",
        "5:30, false",
        "x, false",
        "/, false",
    })
    void oneOrTwoDigitsAreADayOrAMonth(String text, boolean number) {
        assertThat(ENGLISH.tokens(text)[0].isNumber(1, 2)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2024, true", "٢٠٢٤, true", "202, false", "20245, false", "2.24, false", "year, false"})
    void fourDigitsAreAYear(String text, boolean number) {
        assertThat(ENGLISH.tokens(text)[0].isNumber(4, 4)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"/, /, true", "/, -, false", "a, a, false", "5, 5, false"})
    void onlyASignIsASign(String text, String sign, boolean is) {
        assertThat(ENGLISH.tokens(text)[0].is(sign)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"five, true, false", "خمسة, true, false", "5, false, true", "/, false, false"})
    void wordsAndDigitsAreToldApart(String text, boolean word, boolean digits) {
        assertThat(ENGLISH.tokens(text)[0].isWord()).isEqualTo(word);
        assertThat(ENGLISH.tokens(text)[0].isDigits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|''",
                "'  '|''",
                "two men|␣two ␣men",
                "two\u00A0men\tin\u2003all|␣two ␣men ␣in ␣all",
                "3.6bn|␣3.6 bn",
                "F-16|␣f - 16",
                "(A)|␣( a )",
                "don’t|␣don ’ t",
                "é e\u0301|␣e ␣e",
                "هـ مدرسةٌ|␣ه ␣مدرسه",
                "می\u200Cروم x\u200Dy|␣ميروم ␣xy",
                "a\u200Fb|␣a b",
                "ह\u0903 x|␣ह\u0903 ␣x",
                "ـ|''",
                "𞤀𞤣x😀|␣𞤢𞤣x 😀",
                "A–Z|␣a – z",
            })
    void aTextIsTakenApart(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,500 |␣2,500",
                "٢٬٥٠٠ |␣2٬500",
                "٢،٥ |␣2،5",
                "۲٫۵ |␣2٫5",
                "5:30 5.8.2024|␣5:30 ␣5.8.2024",
                "1\u00A0234\u202F567\u2009890|␣1\u00A0234\u202F567\u2009890",
                "1'234’567|␣1'234’567",
                "5, 6. 7|␣5 , ␣6 . ␣7",
                "5,,6|␣5 , , 6",
                "5.|␣5 .",
                "5/8|␣5 / 8",
                "5 8|␣5 ␣8",
                "𞥑𞥒.𞥓|␣12.3",
            })
    void separatorsBetweenDigitsBelongToThem(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @Test
    void eachKnowsWhatItIsAndWhereItStands() {
        assertThat(ENGLISH.tokens("قبل 25%"))
                .extracting(Token::kind, Token::form, Token::start, Token::end)
                .containsExactly(
                        tuple(Token.Kind.WORD, "قبل", 0, 3),
                        tuple(Token.Kind.DIGITS, "25", 4, 6),
                        tuple(Token.Kind.SIGN, "%", 6, 7));
    }

    private static String shown(String text) {
        return Arrays.stream(ENGLISH.tokens(text))
                .map(token -> (token.spaced() ? "␣" : "") + token.form())
                .collect(Collectors.joining(" "));
    }
}
