package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which script a letter gives its word. */
class WordScriptTest {
    @ParameterizedTest
    @CsvSource({
        "a, LATIN",
        "z, LATIN",
        "A, LATIN",
        "Z, LATIN",
        "é, LATIN",
        "ﬁ, LATIN",
        "Ⅳ, LATIN",
        "ا, ARABIC",
        "ي, ARABIC",
        "ء, ARABIC",
        "پ, ARABIC",
        "ﷲ, ARABIC",
        "\u0610, ARABIC",
        "и, CYRILLIC",
        "ह, DEVANAGARI",
        "\u093F, DEVANAGARI",
        "\u0488, CYRILLIC",
        "𞤀, ADLAM",
        "漢, HAN",
        "〇, HAN",
        "の, HAN",
        "コ, HAN",
        "ㄓ, HAN",
        "한, HANGUL",
    })
    void aLetterHasItsScript(String letter, UnicodeScript script) {
        assertThat(Scripts.of(letter.codePointAt(0))).contains(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "[", "`", "{", "5", "٥", "،", " ", "ـ", "\u064B", "\u0301", "ー", "\u200D", "😀"})
    void digitsAndMarksThatScriptsShareHaveNone(String character) {
        assertThat(Scripts.of(character.codePointAt(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u064F", "\u0903", "\u20DD", "\u200C", "\u200D", "ـ", "ー", "〆"})
    void whatIsWrittenOntoAWordGoesOnWithIt(String character) {
        assertThat(Scripts.continuesWord(character.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "5", "،", "\u200B", "\u200F", "😀"})
    void whatStandsBesideAWordDoesNot(String character) {
        assertThat(Scripts.continuesWord(character.codePointAt(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "漢字, 0, 2, Hani",
        "日本語のテキスト, 0, 8, Jpan",
        "漢字カ, 0, 3, Jpan",
        "漢字カ, 0, 2, Hani",
        "の漢字, 1, 3, Hani",
    })
    void kanaMakeARunJapanese(String text, int start, int end, String code) {
        assertThat(Scripts.code(UnicodeScript.HAN, text, start, end)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"LATIN, Latn", "ARABIC, Arab", "HANGUL, Hang"})
    void anyOtherRunHasTheCodeOfItsScript(UnicodeScript script, String code) {
        assertThat(Scripts.code(script, "のの", 0, 2)).isEqualTo(code);
    }
}
