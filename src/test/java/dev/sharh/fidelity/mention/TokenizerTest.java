package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words, digits and signs of a text are; in the examples, ␣ is before one that stands behind a space. */
class TokenizerTest {
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
        assertThat(Tokenizer.tokens("قبل 25%"))
                .containsExactly(
                        new Token(Token.Kind.WORD, "قبل", 0, 3, true),
                        new Token(Token.Kind.DIGITS, "25", 4, 6, true),
                        new Token(Token.Kind.SIGN, "%", 6, 7, false));
    }

    private static String shown(String text) {
        return Tokenizer.tokens(text).stream()
                .map(token -> (token.spaced() ? "␣" : "") + token.form())
                .collect(Collectors.joining(" "));
    }
}
