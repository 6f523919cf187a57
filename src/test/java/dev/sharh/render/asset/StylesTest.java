package dev.sharh.render.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of styles, and what must be kept. */
class StylesTest {
    private static final String LONG = "x\\\"' ".repeat(100_000);

    @Test
    void commentsAndBlanksGoAndStringsStay() {
        assertThat(Styles.minify("/* c */a  b {\n  content : \"x  /* y */ \\\" z\";\n  margin: 0.5em;\n}\n"))
                .isEqualTo("a b{content :\"x  /* y */ \\\" z\";margin:.5em}");
    }

    @Test
    void howLongAStringIsIsNoMatter() {
        assertThat(Styles.minify("a { content: \"" + LONG + "\"; }")).isEqualTo("a{content:\"" + LONG + "\"}");
    }

    /** An editor who has lost a quotation mark loses styles, and not the build. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "'"})
    void aStringWithoutAnEndIsNoMatterEither(String mark) {
        assertThat(Styles.minify("a { content: " + mark + "x".repeat(500_000))).startsWith("a{content:" + mark + "x");
    }
}
