package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much room a text is given, and what is left of it where there is less. */
class TextWidthTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "' ',.", ".,a", "i,a", "a,7", "a,m", "7,A", "A,M", "A,W", "-,a", "-,–", "A,–", "ا,ب", "أ,ب", "ل,ب",
                "ב,ب", "ب,س", "ب,ض", "ب,中", "ב,中", "ا,中",
            })
    void aCharacterIsAsWideAsItLooks(String narrow, String wide) {
        assertThat(TextWidth.ems(narrow)).isPositive().isLessThan(TextWidth.ems(wide));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u064F", "\u0301", "\u20DD", "\u200F"})
    void whatStandsOverALetterTakesNoRoom(String mark) {
        assertThat(TextWidth.ems("س" + mark + "د")).isEqualTo(TextWidth.ems("سد"));
    }

    @Test
    void aTextIsAsWideAsItsCharacters() {
        assertThat(TextWidth.ems("سد 7")).isCloseTo(ems("س") + ems("د") + ems(" ") + ems("7"), within(1e-9));
        assertThat(TextWidth.ems("😀")).isLessThan(TextWidth.ems(".."));
        assertThat(TextWidth.ems("")).isZero();
    }

    @Test
    void anAverageLetterIsAboutTwoThirdsOfAnEm() {
        assertThat(TextWidth.ems("explainer") / 9).isBetween(0.6, 0.75);
        assertThat(TextWidth.ems("الجزيرة") / 7).isBetween(0.6, 0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "سد", "سد الموصل في العراق"})
    void aTextThatFitsIsLeftAlone(String text) {
        assertThat(TextWidth.cut(text, ems(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "سد الموصل في العراق, سد الموصل…, سد الموصل…",
        "سد الموصل في العراق, سد الموصل ف…, سد الموصل…",
        "the dam of Mosul, the dam o…, the dam…",
        "abcd  efgh, abcd  …, abcd…",
        "abcd efghij, abcd e…, abcd…",
        "abcdefghij, abcd…, abcd…",
    })
    void aLongerOneIsCutBetweenItsWords(String text, String room, String left) {
        assertThat(TextWidth.cut(text, ems(room))).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"abc defghij, abc de…", "abc defghij, abc def…", "a bcdefghij, a bcdef…"})
    void aWordIsCutBeforeHalfOfTheTextIsLost(String text, String left) {
        assertThat(TextWidth.cut(text, ems(left))).isEqualTo(left);
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(TextWidth.cut("😀😀😀", ems("😀…"))).isEqualTo("😀…");
    }

    @Test
    void whereNothingFitsAnEllipsisIsLeft() {
        assertThat(TextWidth.cut("سد الموصل", 0)).isEqualTo("…");
    }

    private static double ems(String text) {
        return TextWidth.ems(text);
    }
}
