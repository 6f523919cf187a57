package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences of a summary must cite, and which parts of an article should be cited. */
class StatementsTest {
    @TempDir
    private Path folder;

    /** The article has three blocks: in p1 a 7, in p2 an 8, in p3 a 9. Lines are parted by slashes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    It began. [@p1] So it goes.          | 6:17 this sentence has no citation
                    So it goes. It began. [@p1]          | 6:1 this sentence has no citation
                    It began.                            | 6:1 this sentence has no citation
                    Some 7 came.                         | 6:6 the sentence with “7” has no citation
                    It began. [@p1]//—                   |
                    `## So it goes//It began. [@p1]`     |
                    > It began.                          | 6:3 this sentence has no citation
                    > Some 8 came. [@p1]                 | 6:8 the number “8” is not in p1; p1 says “7”
                    - It began.                          | 6:3 this sentence has no citation
                    - Some 8 came. [@p1]                 | 6:8 the number “8” is not in p1; p1 says “7”
                    `## The 8 of them//It began. [@p1]`  |
                    `## The 6 of them//It began. [@p1]`  | 6:8 the number “6” is not in the article; p1 says “7”
                    `## !//It began. [@p1]`              |
                    """)
    void aSentenceRestsOnABlock(String summary, String told) {
        assertThat(found("title: The dam\nstandfirst: It began. [@p1]", summary))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void aRowOfATableIsOneStatement() {
        String table = """
                | Who | Count |
                |-----|-------|
                | they | 7 [@p1] |
                | 8 of them [@p2] | came |
                | we | 9 |""";

        assertThat(found("title: The dam\nstandfirst: It began. [@p1]", table))
                .containsExactly("10:8 the sentence with “9” has no citation");
    }

    @Test
    void whatStandsAboveTheTextIsHeldToItsBlocksToo() {
        String above = """
                title: The dam
                standfirst: Some 8 came. [@p1]
                keyPoints: ['Some 9 came. [@p1]', 'It began.']
                pullQuote: {text: 'Some 6 came. [@p1]', by: The 5 of them}""";

        assertThat(found(above, "It began. [@p1]"))
                .containsExactlyInAnyOrder(
                        "3:18 the number “8” is not in p1; p1 says “7”",
                        "4:19 the number “9” is not in p1; p1 says “7”",
                        "4:36 this sentence has no citation",
                        "5:25 the number “6” is not in p1; p1 says “7”",
                        "5:49 the number “5” is not in the article; p1 says “7”");
    }

    @Test
    void headingsAndBreaksOfAnArticleNeedNotBeCited() {
        HeldToItsSource held =
                HeldToItsSource.in(folder, "جرح 7. / ## السد / * * * / جرح 8.").summary("Some 7 came. [@p1]");

        assertThat(held.project().findings("citation/block-not-cited"))
                .containsExactly("article.ar.md:11:1 content/dam/summary.en.md does not cite p4");
    }

    private List<String> found(String frontMatter, String summary) {
        return HeldToItsSource.in(folder, "جرح 7. / جرح 8. / جرح 9.")
                .summary(frontMatter, summary.replace("//", "\n\n"))
                .diagnostics()
                .map(d -> d.place().line() + ":" + d.place().column() + " " + d.message())
                .toList();
    }
}
