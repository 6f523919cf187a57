package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is quoted, and whether the article quotes so. */
class QuotationsTest {
    @TempDir
    private Path folder;

    /** A translation can't be compared word by word, but somebody must be quoted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    قال إنه سينتهي.        | “It will be over by the end of it,” he said. [@p1]       | true
                    قال إنه سينتهي.        | He said: “It will be over by the end of it”. [@p1]       | true
                    قال إنه سينتهي.        | "It will be over by the end of it", he said. [@p1]       | true
                    قال إنه سينتهي.        | «It will be over by the end of it», he said. [@p1]       | true
                    قال إنه سينتهي.        | “It will be over by the end,” he said. [@p1]             | false
                    قال إنه سينتهي.        | “It will be over by the end, yes,” he said. [@p1]        | true
                    قال: “سينتهي”.         | “It will be over by the end of it,” he said. [@p1]       | false
                    قال: «سينتهي».         | “It will be over by the end of it,” he said. [@p1]       | false
                    قال. / قال: “سينتهي”.  | “It will be over by the end of it,” he said. [@p1]       | true
                    قال. / قال: “سينتهي”.  | “It will be over by the end of it,” he said. [@p1; @p2]  | false
                    قال إنه سينتهي.        | It will be over by the end of it, he said. [@p1]         | false
                    """)
    void inAnotherLanguageALongQuotationIsOneThere(String article, String summary, boolean told) {
        assertThat(HeldToItsSource.in(folder, article).summary(summary).errors())
                .hasSize(told ? 1 : 0)
                .allMatch(message -> message.startsWith("the quotation “It will be over by the end"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    قال إن بناء السد بدأ.      | “بناء السد بدأ”          |
                    قال إن بناء السد بدأ.      | “بدأ بناء السد”          | بدأ بناء السد
                    قال إن بناء السد بدأ.      | “بِناءُ السَّدّ بدأ”           |
                    قال: بناء، ثم السد بدأ!    | “بناء ثم السد… بدأ”      |
                    قال إن بناء السد بدأ.      | “السد بد”                | السد بد
                    قال إن بناء السد بدأ.      | “ناء السد”               | ناء السد
                    قال إن بناء السد 2 بدأ.    | “السد 2 بدأ”             |
                    قال إن بناء السد 2 بدأ.    | “السد بدأ”               | السد بدأ
                    قال إن بناء السد بدأ.      | «السد بدأ» و"بدأ السد"   | بدأ السد
                    قال إن السد بدأ.           | "السد بدأ"               |
                    """)
    void inItsOwnLanguageTheSameWordsAreThere(String article, String words, String missing) {
        List<String> told = missing == null ? List.of() : List.of("the quotation “" + missing + "” is not in p1");

        assertThat(HeldToItsSource.in(folder, article)
                        .event("date: XXXX, cites: [p1], title: {ar: '" + words + "', en: Work}")
                        .errors())
                .isEqualTo(told);
    }

    @Test
    void aTitleMayQuoteAnything() {
        assertThat(HeldToItsSource.in(folder, "بدأ.")
                        .summary("title: “It will be over by the end of it”", "It began. [@p1]")
                        .errors())
                .isEmpty();
    }

    @Test
    void aPullQuoteIsAQuotationWithoutItsMarks() {
        HeldToItsSource held = HeldToItsSource.in(folder, "قال إنه سينتهي. / قال: “سينتهي”.");
        String quote = "title: The dam\npullQuote: {text: '%s'}";

        assertThat(held.summary(quote.replace("%s", "It will be over by the end of it. [@p1]"), "It began. [@p1]")
                        .errors())
                .containsExactly("the quotation “It will be over by the end of it.” is not in p1");
        assertThat(held.summary(quote.replace("%s", "It will be over by the end of it. [@p2]"), "It began. [@p1]")
                        .errors())
                .isEmpty();
    }

    @Test
    void anArticlesPullQuoteStandsInItWordForWord() {
        HeldToItsSource held =
                HeldToItsSource.in(folder, "بدأ بناء السد. / ينتهي البناء.").summary("It began. [@p1]");
        held.project()
                .replacing("content/dam/article.ar.md", "title: السد", "title: السد\npullQuote: {text: بناء السد}");

        assertThat(held.errors()).isEmpty();
    }
}
