package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can see in a text, and what no text may hold. */
class CharactersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00A0",
                "\u3000",
                "\u2028\u2029",
                "\u0085",
                "\u0007",
                "\u00AD",
                "\u200B\u200C\u200D",
                "\u200F",
                "\u2067 \u2069",
                "\uFEFF",
                "\uDB40\uDC01",
            })
    void blanksAndMarksOfDirectionAreNotSeen(String text) {
        assertThat(Characters.areInvisible(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "شرح", "\u200Fش", " .", "ـ", "\u064B", "😀", "\uDB40\uDC01x", "\u200B😀\u200B"})
    void oneCharacterThatIsSeenIsEnough(String text) {
        assertThat(Characters.areInvisible(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Shar\u1E25",
                "شَرْح",
                "a\tb\nc",
                " ~\u00A0",
                "\uD7FF\uE000",
                "\uFFFD",
                "😀",
                "\uDBFF\uDFFF",
                "a😀😀b",
            })
    void mostCharactersMayStandInAText(String text) {
        assertThat(Characters.firstForbidden(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("textsWithAForbiddenCharacter")
    void theFirstThatMayNotIsFound(String text, int at) {
        assertThat(Characters.firstForbidden(text)).contains(at);
    }

    static Stream<Arguments> textsWithAForbiddenCharacter() {
        return Stream.of(
                Arguments.of("\u0000", 0),
                Arguments.of("a\u0007b", 1),
                Arguments.of("ab\u007F", 2),
                Arguments.of("\u0080", 0),
                Arguments.of("a\u0085b", 1),
                Arguments.of("\u009F", 0),
                Arguments.of("ab\r\n", 2),
                Arguments.of("ab\u001F", 2),
                Arguments.of("شرح\u000B", 3),
                Arguments.of("a\uD83D", 1),
                Arguments.of("a\uD83Db", 1),
                Arguments.of("\uDE00\uD83D", 0),
                Arguments.of("😀\uD83D", 2),
                Arguments.of("😀\uDE00😀", 2),
                Arguments.of("\uD83D😀", 0),
                Arguments.of("a\uFFFE", 1),
                Arguments.of("ab\uFFFF", 2),
                Arguments.of("a\u0001b\u0002", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
    void aCharacterThatTurnsTheTextIsFound(String turning) {
        assertThat(Characters.firstBidiControl(turning)).contains(0);
        assertThat(Characters.firstBidiControl("قال " + turning + "NATO\u202C")).contains(4);
    }

    @Test
    void marksThatTurnNothingAreLeftAlone() {
        assertThat(Characters.firstBidiControl("")).isEmpty();
        assertThat(Characters.firstBidiControl("شرح\u200E\u200F\u061C\u2029\u202F\u2065\u206A."))
                .isEmpty();
    }
}
