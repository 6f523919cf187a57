package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a change of a paragraph is shown. */
class WordDiffTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    one two three       | one two four                | one two [-three-] {+four+}
                    one two three       | one three                   | one [-two-] three
                    one three           | one two three               | one {+two+} three
                    one two             | one two three               | one two {+three+}
                    a b c               | x y z                       | [-a b c-] {+x y z+}
                    a b c d e           | a b c d x                   | … b c d [-e-] {+x+}
                    a b c d             | a b c x                     | a b c [-d-] {+x+}
                    a b c d e           | x b c d e                   | [-a-] {+x+} b c d …
                    a b c d             | x b c d                     | [-a-] {+x+} b c d
                    a b c d e f g h     | x b c d e f g y             | [-a-] {+x+} b c d e f g [-h-] {+y+}
                    a b c d e f g h i   | x b c d e f g h y           | [-a-] {+x+} b c d … f g h [-i-] {+y+}
                    a b c d e f g h i j | a b c d x f g h i j         | … b c d [-e-] {+x+} f g h …
                    a b c d             | a x c y                     | a [-b-] {+x+} c [-d-] {+y+}
                    a b c d e           | x a b c d e                 | {+x+} a b c …
                    a b c d e           | a b c d e x                 | … c d e {+x+}
                    """)
    void threeWordsStandAroundEachChange(String before, String after, String shown) {
        assertThat(WordDiff.between(before, after)).isEqualTo(shown);
    }
}
