package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a summary and a timeline say is held to the blocks that they cite, or else to the reason that they give. */
class ClaimsTest {
    private static final String SETTINGS = "content/site.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ينتهي في 2026.             | It ends in 2027. [@p1, inferred: "the year after 2026 is 2027"]       |
                    ينتهي في 2026.             | It ends in 2027. [@p1, inferred: "العام الذي يلي 2026 هو 2027"]        |
                    ينتهي في 2026.             | It ends in 2027. [@p1, inferred: "a year later"]                      | parity/inference-unexplained: “2027” is neither in p1 nor in the reason for the inference
                    ينتهي في يونيو.            | It ends in July. [@p1, inferred: "a month later"]                     | parity/inference-unexplained: “July” is neither in p1 nor in the reason for the inference
                    ينتهي يوم الاثنين.         | It ends on Friday. [@p1, inferred: "soon after"]                      | parity/inference-unexplained: “Friday” is neither in p1 nor in the reason for the inference
                    في الستينيات.              | It was in the 1980s. [@p1, inferred: "much later"]                    | parity/inference-unexplained: “1980s” is neither in p1 nor in the reason for the inference
                    جرح 7.                     | Some 9 were hurt. [@p1, inferred: "a year later"]                     | parity/number-not-in-source: the number “9” is not in p1; p1 says “7”
                    كلّف كثيرا.                | It cost two dollars. [@p1, inferred: "2 billion"]                     | parity/money-not-in-source: the sum of money “two dollars” is not in p1; p1 says nothing of the kind
                    كلّف كثيرا.                | It cost 2 billion dollars. [@p1, inferred: "كلّف 2 مليار دولار"]        |
                    عُرض فيلم The Third Man.   | It was the third film. [@p1]                                          |
                    أعلنت BBC أنه كلّف 2 مليار. | Two people said so. [@p1]                                             | parity/number-not-in-source: the number “Two” is not in p1; p1 says “2 مليار”
                    بدأ البناء. / جرح 7.       | Some 7 were hurt. [@p1]                                               | parity/number-not-in-source: the number “7” is not in p1; p1 says nothing of the kind
                    بدأ البناء. / جرح 7.       | Some 7 were hurt. [@p1; @p2]                                          |
                    """)
    void figuresAndDatesAreHeldToIt(String article, String summary, String told) {
        assertThat(HeldToItsSource.in(folder, article).summary(summary).findings())
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void whereAReasonIsGivenItMustComeToTheFigure() {
        HeldToItsSource held = HeldToItsSource.in(folder, "جرح 7.");

        assertThat(hint(held.summary("Some 9 were hurt. [@p1]"))).contains("or say what it is inferred from");
        assertThat(hint(held.summary("Some 9 were hurt. [@p1, inferred: \"two more\"]")))
                .contains("add it to the reason");
    }

    @Test
    void aFindingIsAboutTheOneBlockThatIsCited() {
        HeldToItsSource held = HeldToItsSource.in(folder, "جرح 7. / جرح 8.");

        assertThat(about(held.summary("Some 9 were hurt. [@p2]"))).contains("p2");
        assertThat(about(held.summary("Some 9 were hurt. [@p1; @p2]"))).isEmpty();
    }

    @Test
    void aTitleIsHeldToTheWholeArticle() {
        HeldToItsSource held = HeldToItsSource.in(folder, "جرح 7. / بدأ في 2020.");

        assertThat(held.summary("title: The 7 of 2020, part 3", "It began. [@p2]")
                        .findings())
                .isEmpty();
        assertThat(held.summary("title: The 8 of 2020", "It began. [@p2]").findings())
                .containsExactly("parity/number-not-in-source: the number “8” is not in the article; p1 says “7”");
    }

    @Test
    void theDigitsAndSomeWordsOfALanguageWithoutALexiconAreCompared() {
        HeldToItsSource held =
                HeldToItsSource.in(folder, "بدأ في يونيو 2020 بثلاثة ملايين.").summary("It began in 2020. [@p1]");
        held.project()
                .replacing(SETTINGS, "[ar, en]", "[ar, en, sw]")
                .replacing(SETTINGS, "Sharh}", "Sharh, sw: Sharh}")
                .with(
                        "content/dam/summary.sw.md",
                        "---\ntitle: Bwawa\n---\n\nIlianza Julai 2020 na milioni tano. [@p1] Ilianza 2021. [@p1]\n");

        assertThat(held.findings())
                .containsExactly(
                        "parity/language-unknown: the summary is in “sw”, for which Sharh has no lexicon: months,"
                                + " weekdays and numbers in words are compared only in the forms that CLDR has, and digits"
                                + " in all",
                        "parity/date-not-in-source: the date “Julai” is not in p1; p1 says “يونيو”",
                        "parity/date-not-in-source: the date “2021” is not in p1; p1 says “2020”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"milioni 3", "3", "3.0"})
    void digitsAreComparedWithAndWithoutTheirScale(String written) {
        HeldToItsSource held = HeldToItsSource.in(folder, "جرح 3 ملايين.").summary("x. [@p1]");
        held.project()
                .replacing(SETTINGS, "[ar, en]", "[ar, en, sw]\nuncompared: [sw]")
                .replacing(SETTINGS, "Sharh}", "Sharh, sw: Sharh}")
                .with("content/dam/summary.sw.md", "---\ntitle: Bwawa\n---\n\nWatu %s. [@p1]\n".formatted(written));

        assertThat(held.findings()).isEmpty();
    }

    @Test
    void onlyDigitsAreComparedWithAnArticleInSuchALanguage() {
        HeldToItsSource held = HeldToItsSource.in(folder, "x").event("date: 2021, cites: [p1]");
        held.project()
                .without("content/dam/article.ar.md")
                .replacing(SETTINGS, "[ar, en]", "[ar, en, sw]")
                .replacing(SETTINGS, "Sharh}", "Sharh, sw: Sharh}")
                .replacing("content/dam/timeline.yaml", "ar: التسلسل", "sw: Matukio")
                .replacing("content/dam/timeline.yaml", "ar: البناء", "sw: Ujenzi")
                .with("content/dam/article.sw.md", "---\ntitle: Bwawa\n---\n\nIlianza 2020.\n")
                .with(
                        "content/dam/summary.en.md",
                        "---\ntitle: The dam\n---\n\nIt began with five men in 2022. [@p1]\n");

        assertThat(held.findings())
                .containsExactly(
                        "parity/language-unknown: the article is in “sw”, for which Sharh has no lexicon: months,"
                                + " weekdays and numbers in words are compared only in the forms that CLDR has, and digits"
                                + " in all",
                        "parity/date-not-in-source: the date “2022” is not in p1; p1 says “2020”");
    }

    @Test
    void aLanguageWhoseTextsEditorsCompareIsAccepted() {
        HeldToItsSource held = HeldToItsSource.in(folder, "بدأ في 2020.").summary("It began in 2020. [@p1]");
        held.project()
                .replacing(SETTINGS, "[ar, en]", "[ar, en, sw-KE]\nuncompared: [sw]")
                .replacing(SETTINGS, "Sharh}", "Sharh, sw: Sharh}")
                .with("content/dam/summary.sw-KE.md", "---\ntitle: Bwawa\n---\n\nIlianza 2020. [@p1]\n");

        assertThat(held.findings()).isEmpty();
    }

    /** "Mars" is a month in French. */
    @Test
    void wordsOfAnotherLanguageInTheSameScriptAreNotTakenForThoseOfTheClaim() {
        HeldToItsSource held = HeldToItsSource.in(folder, "x").summary("It began. [@p1]");
        held.project()
                .without("content/dam/article.ar.md")
                .without("content/dam/summary.en.md")
                .replacing(SETTINGS, "[ar, en]", "[en, fr]")
                .replacing(SETTINGS, "{ar: شرح, en: Sharh}", "{en: Sharh, fr: Sharh}")
                .with("content/dam/article.en.md", "---\ntitle: The dam\n---\n\nMars is far.\n")
                .with("content/dam/summary.fr.md", "---\ntitle: Le barrage\n---\n\nOn y va en mars. [@p1]\n");

        assertThat(held.errors()).containsExactly("the date “mars” is not in p1; p1 says nothing of the kind");
    }

    private static String hint(HeldToItsSource held) {
        return held.diagnostics().findFirst().flatMap(Diagnostic::hint).orElseThrow();
    }

    private static Optional<String> about(HeldToItsSource held) {
        return held.diagnostics().findFirst().orElseThrow().block();
    }
}
