package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a line of prose ends. */
class LineEndsTest {
    @Test
    void eachOfUnicodesLineEndsIsALineFeed() {
        assertThat(LineEnds.lineFeeds("a\u0085b\u2028c\u2029d\ne")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void aTextWithoutThemStaysAsItIs() {
        assertThat(LineEnds.lineFeeds("سطر\nوسطر آخر")).isEqualTo("سطر\nوسطر آخر");
    }
}
