package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextProfileTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "The dam, “opened” in 2003 (again)…", "افتُتح السدّ عام ٢٠٠٣؛ «قال»؟"})
    void mostTextsInArabicAndEnglishAreCommon(String text) {
        assertThat(TextProfile.of(text).isCommon()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u00A0b", "a\u202Eb", "سـد", "کتاب", "é", "№", "😀", "\uFFFD", "a\nb", "„a“"})
    void whatRulesMayBeAboutIsNot(String text) {
        assertThat(TextProfile.of(text).isCommon()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'(a; b)', ;?, true",
        "(a b), ;?, false",
        "'من، إلى', '،', true",
        "'«a»', \"»\", true",
        "'~', '!', false"
    })
    void itTellsWhichMarksAreThere(String text, String marks, boolean there) {
        assertThat(TextProfile.of(text).hasOneOf(marks)).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"'a  b', true, false", "'a , b', false, true", "'a, b', false, false", "'a  ,', true, true"})
    void itTellsOfSpaces(String text, boolean two, boolean beforeMark) {
        assertThat(TextProfile.of(text).hasDoubleSpace()).isEqualTo(two);
        assertThat(TextProfile.of(text).hasSpaceBeforeMark()).isEqualTo(beforeMark);
    }

    @Test
    void itCountsLettersAndTellsDigits() {
        TextProfile profile = TextProfile.of("سُدّ NATO ٢ 2a");

        assertThat(profile.arabicLetters()).isEqualTo(2);
        assertThat(profile.latinLetters()).isEqualTo(5);
        assertThat(profile.hasArabicDigits()).isTrue();
        assertThat(profile.hasLatinDigits()).isTrue();
        assertThat(TextProfile.of("سد 2").hasArabicDigits()).isFalse();
        assertThat(TextProfile.of("سد ٢").hasLatinDigits()).isFalse();
    }

    @Test
    void aCharacterIsCommonOrNot() {
        assertThat("aZ09 سٍ٩،…".chars()).allMatch(c -> TextProfile.isCommon((char) (int) c));
        assertThat("é\u2044\u2045پـ\n".chars()).noneMatch(c -> TextProfile.isCommon((char) (int) c));
    }
}
