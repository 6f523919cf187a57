package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a line of prose ends. */
class LineFeedsTest {
    @Test
    void eachOfUnicodesLineEndsIsALineFeed() {
        assertThat(Characters.lineFeeds("a\u0085b\u2028c\u2029d\ne")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void aTextWithoutThemStaysAsItIs() {
        assertThat(Characters.lineFeeds("سطر\nوسطر آخر")).isEqualTo("سطر\nوسطر آخر");
    }
}
