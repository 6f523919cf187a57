package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @Test
    void rangesAreWrittenAsShortAsTheyCanBe() {
        CodePoints set = CodePoints.of("cba xé😀".codePoints());

        assertThat(set).hasToString("U+20,U+61-63,U+78,U+E9,U+1F600");
    }

    @Test
    void theFirstCharacterOfAllIsOneToo() {
        assertThat(CodePoints.of("\u0000a".codePoints())).hasToString("U+0,U+61");
        assertThat(CodePoints.NONE).hasToString("");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        CodePoints set = CodePoints.of("ابجد 0123".codePoints());

        assertThat(CodePoints.parse(set.toString())).contains(set);
    }

    @Test
    void rangesMayTouchAndCross() {
        assertThat(CodePoints.parse("u+30-35, U+0034-39"))
                .map(CodePoints::toString)
                .contains("U+30-39");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20-7E", "U+", "U+7E-20", "U+110000", "U+20,", "U+4??", "U+20–7E"})
    void whatIsNoRangeIsNotRead(String ranges) {
        assertThat(CodePoints.parse(ranges)).isEmpty();
    }

    @Test
    void setsAreJoinedAndTakenFromEachOther() {
        CodePoints letters = CodePoints.of("abc".codePoints());
        CodePoints others = CodePoints.of("cd".codePoints());

        assertThat(letters.with(others)).hasToString("U+61-64");
        assertThat(letters.without(others)).hasToString("U+61-62");
        assertThat(letters).hasToString("U+61-63");
    }

    @Test
    void aCharacterIsNamedWithFourDigitsAtLeast() {
        assertThat(Characters.code('a')).isEqualTo("U+0061");
        assertThat(Characters.code(0x1F600)).isEqualTo("U+1F600");
    }

    @Test
    void aSetKnowsItsMembers() {
        CodePoints set = CodePoints.of("بأa😀".codePoints());

        assertThat(set.contains('ب')).isTrue();
        assertThat(set.contains('ت')).isFalse();
        assertThat(set.stream()).containsExactly((int) 'a', (int) 'أ', (int) 'ب', 0x1F600);
        assertThat(set.isEmpty()).isFalse();
        assertThat(CodePoints.NONE.isEmpty()).isTrue();
    }

    @Test
    void setsAreTheSameByTheirMembers() {
        CodePoints set = CodePoints.of("abc".codePoints());

        assertThat(set)
                .isEqualTo(CodePoints.of("cba".codePoints()))
                .hasSameHashCodeAs(CodePoints.of("cba".codePoints()))
                .isNotEqualTo(CodePoints.of("abd".codePoints()))
                .isNotEqualTo("U+61-63");
        assertThat(set.hashCode())
                .isNotEqualTo(CodePoints.of("abd".codePoints()).hashCode());
    }

    @Test
    void aRangeMayBeOneCharacterAndEndWithTheLast() {
        assertThat(CodePoints.parse("U+41-41,U+10FFFF").orElseThrow().stream()).containsExactly(0x41, 0x10FFFF);
    }
}
