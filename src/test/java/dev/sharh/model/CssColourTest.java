package dev.sharh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColourTest {
    /** The same colours in other notations, from the examples of CSS Color 4. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rgb(255 0 0)                    | #f00
            rgb(100%, 0%, 0%)               | #FF0000
            hsl(120deg 100% 25.1%)          | #008000
            hsl(240, 100%, 50%)             | #0000ff
            hsl(0 0% 50.2%)                 | #808080
            oklch(0.62796 0.25768 29.2339)  | #ff0000
            oklch(86.644% 0.29483 142.4953) | #00ff00
            oklch(1 0 0)                    | #ffffff
            oklch(51.975% 0.17686 142.495)  | #008000
            """)
    void areTheSameInAllNotations(String one, String other) {
        CssColour a = CssColour.parse(one).orElseThrow();
        CssColour b = CssColour.parse(other).orElseThrow();

        assertThat(b.red()).isCloseTo(a.red(), within(0.002));
        assertThat(b.green()).isCloseTo(a.green(), within(0.002));
        assertThat(b.blue()).isCloseTo(a.blue(), within(0.002));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red",
                "#12",
                "#12345",
                "#11223344",
                "rgb(0 0)",
                "rgb(0 0 0 / 0.5)",
                "rgba(0,0,0,1)",
                "hsl(0 0 0)",
                "oklch(1 0)",
                "url(x)",
                "#000;",
                "var(--ink)",
                ""
            })
    void whatIsNoOpaqueColourIsNotRead(String text) {
        assertThat(CssColour.parse(text)).isEmpty();
    }

    /** The well-known examples: #767676 on white just passes AA, #777777 just fails. */
    @Test
    void contrastIsThatOfWcag() {
        CssColour white = CssColour.parse("#fff").orElseThrow();

        assertThat(CssColour.parse("#000").orElseThrow().contrast(white)).isCloseTo(21, within(1e-9));
        assertThat(CssColour.parse("#767676").orElseThrow().contrast(white)).isCloseTo(4.54, within(0.005));
        assertThat(CssColour.parse("#777777").orElseThrow().contrast(white)).isCloseTo(4.48, within(0.005));
    }
}
