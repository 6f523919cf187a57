package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a misspelt word is taken for. */
class SpellingTest {
    private static final List<String> FIELDS = List.of("title", "summary", "date", "sources", "السنة");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "itle, title",
        "titlee, title",
        "tytle, title",
        "dat, date",
        "adte, date",
        "السنه, السنة",
        "title, title",
    })
    void oneSlipIsForgiven(String written, String meant) {
        assertThat(Spelling.nearest(written, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"sumery, summary", "usmmayr, summary", "sorcse, sources", "ssourcess, sources"})
    void twoSlipsAreForgivenInAWordOfSixLetters(String written, String meant) {
        assertThat(Spelling.nearest(written, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"itlte", "tlt", "data1", "sumr", "smry", "xsourcsex", "", "ab", "author"})
    void anythingElseIsAnotherWord(String written) {
        assertThat(Spelling.nearest(written, FIELDS)).isEmpty();
    }

    @Test
    void aWordOfOneLetterMayBeWrong() {
        assertThat(Spelling.nearest("d", List.of("m", "year"))).contains("m");
    }

    @Test
    void theNearestOfSeveralIsMeant() {
        assertThat(Spelling.nearest("sources", List.of("courses", "source"))).contains("source");
        assertThat(Spelling.nearest("summary", List.of("summery", "summary"))).contains("summary");
    }

    @Test
    void aHintNamesTheWordThatWasMeantBeforeWhatIsAllowed() {
        assertThat(Spelling.hint("titel", FIELDS, Message.of("use a title or a date"))
                        .english())
                .isEqualTo("did you mean “title”? If not, use a title or a date");
    }

    @Test
    void aHintOnAWordLikeNoOtherSaysWhatIsAllowed() {
        assertThat(Spelling.hint("author", FIELDS, Message.of("use a title or a date"))
                        .english())
                .isEqualTo("use a title or a date");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "abc, '', 3",
        "'', abc, 3",
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, bac, 1",
        "abcd, badc, 2",
        "abc, cba, 2",
        "ca, abc, 3",
        "kitten, sitting, 3",
        "saturday, sunday, 3",
    })
    void everySlipCounts(String one, String other, int slips) {
        assertThat(Spelling.distance(one, other)).isEqualTo(slips);
        assertThat(Spelling.distance(other, one)).isEqualTo(slips);
    }
}
