package dev.sharh.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.sharh.cli.terminal.TerminalText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a line, and that it points at what is meant on every terminal. */
class SourceSnippetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "titel: x|1|titel: x|0",
                "titel: x|8|titel: x|7",
                "titel: x|9|titel: x|8",
                "titel: x|99|titel: x|8",
                "\ta: b|2| a: b|1",
                "cafe\u0301 x|7|cafe\u0301 x|5",
                "cafe\u0301 x|5|cafe\u0301 x|3",
                "日本 x|4|日本 x|5",
                "𝄞 x|3|𝄞 x|2",
                "a\u202Eb c|5|a<U+202E>b c|11",
                "a\u200Cb|3|a\u200Cb|1",
                "\u001B[31mred|5|<U+001B>[31mred|11"
            })
    void aCaretStandsUnderTheCharacter(String line, int column, String text, int caret) {
        assertThat(SourceSnippet.of(line, column))
                .isEqualTo(new SourceSnippet(text, OptionalInt.of(caret), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "بدأ بناء السد|1|بدأ…",
                "بدأ بناء السد|6|…بناء…",
                "بدأ بناء السد|4|…بناء…",
                "بدأ بناء السد|10|…السد",
                "بدأ بناء السد|14|…السد",
                "بدأ بناء السد  |15|…السد",
                "title: {ar: السد, en: x}|13|…السد…",
                "title: {ar: السد, en: x}|23|…x…",
                "في 2026. [@p1] ثم|10|…[@p1]…",
                "مَدَّ|3|مَدَّ",
                "می\u200Cشود و|4|می\u200Cشود…",
                "سد \u202Eabc|5|…<U+202E>abc",
                "סכר בנוי|5|…בנוי"
            })
    void aWordIsRepeatedWhereLettersRunRightToLeft(String line, int column, String word) {
        SourceSnippet excerpt = SourceSnippet.of(line, column);

        assertThat(excerpt.caret()).isEmpty();
        assertThat(excerpt.word()).contains(word);
    }

    @Test
    void aLineIsShownWholeUpToAHundredColumns() {
        String line = "x".repeat(100);

        assertThat(SourceSnippet.of(line, 90).text()).isEqualTo(line);
        assertThat(SourceSnippet.of("日".repeat(50), 1).text()).isEqualTo("日".repeat(50));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 80, 0", "21, 0, 80, 20", "151, 110, 190, 41", "290, 220, 300, 70", "301, 220, 300, 81"})
    void aLongLineIsCutAroundTheFinding(int column, int from, int to, int caret) {
        String line = IntStream.range(0, 300)
                .mapToObj(i -> Character.toString('!' + i % 90))
                .reduce("", String::concat);

        SourceSnippet excerpt = SourceSnippet.of(line, column);

        assertThat(excerpt.text()).isEqualTo((from > 0 ? "…" : "") + line.substring(from, to) + (to < 300 ? "…" : ""));
        assertThat(excerpt.caret()).hasValue(caret);
        if (column <= 300) {
            assertThat(excerpt.text().charAt(caret)).isEqualTo(line.charAt(column - 1));
        }
    }

    @Test
    void aCutLeavesNoMarkWithoutItsLetter() {
        SourceSnippet excerpt = SourceSnippet.of("e\u0301\u0323".repeat(200), 301);

        assertThat(excerpt.text()).startsWith("…e\u0301\u0323").endsWith("e\u0301\u0323…");
        assertThat(excerpt.caret()).hasValue(41);
    }

    @Test
    void lettersAreAsWideAsUnicodeSays() {
        IntStream.rangeClosed(0x20, Character.MAX_CODE_POINT)
                .filter(Character::isLetter)
                .forEach(c -> {
                    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
                    boolean wide =
                            width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
                    assertThat(TerminalText.width(c)).as("U+%04X", c).isEqualTo(wide ? 2 : 1);
                });
    }
}
