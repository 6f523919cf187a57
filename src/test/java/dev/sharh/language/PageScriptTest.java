package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters are at home on a page. */
class PageScriptTest {
    @ParameterizedTest
    @CsvSource({
        "ar, ARABIC",
        "ur-Aran, ARABIC",
        "en, LATIN",
        "de-Latf, LATIN",
        "el, GREEK",
        "ja, HAN",
        "ja-Hira, HAN",
        "ja-Hrkt, HAN",
        "ja-Kana, HAN",
        "zh-Hani, HAN",
        "zh-CN, HAN",
        "zh-TW, HAN",
        "zh-Hanb, HAN",
        "zh-Bopo, HAN",
        "en-Qaaa, UNKNOWN",
    })
    void aPageHasTheScriptOfItsLanguage(String tag, UnicodeScript script) {
        assertThat(PageScript.of(Language.of(tag)).scripts()).containsExactly(script);
    }

    @ParameterizedTest
    @CsvSource({"ko", "en-Kore"})
    void koreanHasTwo(String tag) {
        assertThat(PageScript.of(Language.of(tag)).scripts())
                .containsExactlyInAnyOrder(UnicodeScript.HANGUL, UnicodeScript.HAN);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, مدرسة, true",
        "ar, F-16 طائرة, true",
        "ar, NATO, false",
        "ar, ١٢ 34!, false",
        "ar, ـ, false",
        "ar, '\u064B', false",
        "ar, '', false",
        "en, العراق a, true",
        "en, العراق, false",
        "en, Ⅳ, false",
        "ja, コーヒー, true",
        "ff-Adlm, 😀𞤀, true",
        "ff-Adlm, 😀, false",
    })
    void aTextIsInItIfOneLetterIs(String tag, String text, boolean some) {
        assertThat(PageScript.of(Language.of(tag)).writesSomeOf(text)).isEqualTo(some);
    }

    @ParameterizedTest
    @CsvSource({"ar, ش, true", "ar, a, false", "ar, ـ, true", "ar, 5, true", "en, é, true", "en, ж, false"})
    void aLetterIsForeignUnlessScriptsShareIt(String tag, String letter, boolean atHome) {
        assertThat(PageScript.of(Language.of(tag)).writes(letter.codePointAt(0)))
                .isEqualTo(atHome);
    }
}
