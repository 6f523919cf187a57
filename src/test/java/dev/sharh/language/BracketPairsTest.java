package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether a run of foreign words may go on over a gap. In the examples the run begins at A and what is behind it at B; ⟦…⟧
 * is around the gap.
 */
class BracketPairsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "A⟦ ⟧x B; true",
                "A⟦ (⟧x) B; true",
                "A⟦ (⟧x B); false",
                "A⟦ (⟧x B; false",
                "(A⟦) ⟧x B; false",
                "A⟦) ⟧x B; false",
                "A (y⟦) ⟧x B; true",
                "A⟦ (⟧x [y) B; false",
                "A⟦ (⟧[x] y) B; true",
                "A⟦ (⟧[) B; false",
                "A⟦ (⟧) B; true",
                "A⟦ \"⟧x\" B; true",
                "A⟦ \"⟧x“ B; false",
                "A⟦ “⟧x\" B; false",
                "A⟦ „⟧x“ B; true",
                "A⟦ „⟧x» B; false",
                "A⟦ (⟧x] B; false",
                "A⟦ \u2067⟧x\u2069 B; true",
                "A⟦ (⟧x)B; true",
                "A⟦ (⟧xB); false",
            })
    void itMayIfEveryBracketOfTheGapFindsItsPartner(String example, boolean closed) {
        int gapStart = example.indexOf('⟦');
        int gapEnd = example.indexOf('⟧') - 1;
        String text = example.replace("⟦", "").replace("⟧", "");

        assertThat(BracketPairs.of(text).closedBetween(text.indexOf('A'), gapStart, gapEnd, text.indexOf('B')))
                .isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({"A⟦ (⟧x) B, 5", "A⟦ ([⟧x] y) B, 9", "A⟦ ⟧x) B, 0", "A⟦ (⟧x B, 0", "A⟦ ⟧(x) B, 0"})
    void theLastBracketThatClosesOneOfTheGapEndsTheRun(String example, int end) {
        String text = example.replace("⟦", "").replace("⟧", "");

        assertThat(BracketPairs.of(text).lastCloser(example.indexOf('⟦'), example.indexOf('⟧') - 1))
                .isEqualTo(end);
    }
}
