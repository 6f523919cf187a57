package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.fidelity.TextComparison.Text;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence was compared with, and what follows from the figures of a block. */
class ComparedFactsTest {
    private static final TextComparison COMPARISON = new TextComparison(new Lexicons(new CldrTables())::of);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            نزح ١٠ آلاف في سبتمبر/أيلول 2024. | 10,000 were displaced in September 2024. | “10,000” = “١٠ آلاف” in p1; “September 2024” = “سبتمبر/أيلول 2024” in p1
            نزح ١٠ آلاف في أيلول.             | Most of the 10,000 came in September.    | “10,000” = “١٠ آلاف” in p1; “September” = “أيلول” in p1; “Most” is not compared
            نزح ١٠ آلاف.                      | 9,000 were displaced.                    | “9,000” is not in the blocks
            على بعد 8 كم في خمسة أسابيع.      | It is 5 miles away in five weeks.        | “5 miles” = “8 كم” in p1; “five weeks” = “خمسة أسابيع” in p1
            قتل ما لا يقل عن 50 شخصا.         | At least 50 people died.                 | “At least 50” = “ما لا يقل عن 50” in p1; “died” = “قتل” in p1
            قتل 50 شخصا.                      | At least 50 people died.                 | “At least 50” is not compared; “50” = “50” in p1; “died” = “قتل” in p1
            """)
    void aSentenceHasItsFactsWithThoseOfItsBlocks(String arabic, String english, String facts) {
        assertThat(facts(arabic, english))
                .first()
                .extracting(Diagnostic::message)
                .isEqualTo(facts);
    }

    @Test
    void aTextEndsWithTheNumbersOfItsFacts() {
        assertThat(facts("نزح ١٠ آلاف في أيلول.", "Most of the 10,000 came in September. There were 9."))
                .last()
                .extracting(Diagnostic::message)
                .isEqualTo(
                        "facts in summary.txt: 4 found, 2 confirmed, 0 inferred, 1 not compared, 1 not in their blocks");
    }

    @Test
    void aConversionIsOfferedAsAnInference() {
        assertThat(facts("على بعد 8 كم.", "It is 5 miles away.").get(0).hint())
                .hasValue("show readers what was converted: inferred: \"5 miles ≈ 8 كم\"");
        assertThat(facts("على بعد 8 كم.", "It is 8 km away.").get(0).hint()).isEmpty();
        assertThat(facts("بعد 60 يوما.", "After two months.").get(0).hint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            قتل 50 وجرح 70.                | 120 people were hurt.          | 50 + 70 = 120
            قتل 50 وجرح 70 وفقد 5.         | 125 people were hurt.          | 50 + 70 + 5 = 125
            قتل 50 وجرح 70.                | 20 more were wounded.          | 70 − 50 = 20
            بدأ في 1990 وانتهى في 2011.    | It took 21 years.              | 2011 − 1990 = 21
            جاء 15 من 60.                  | It was 25% of them.            | 15 / 60 = 25%
            جاء 20 من 60.                  | It was 33% of them.            | 20 / 60 = 33%
            ارتفع من 30% إلى 45%.          | It rose by 15%.                | 45 − 30 = 15
            قتل 50 وجرح 70.                | 121 people were hurt.          | ``
            قتل 50 وجرح 70.                | It happened in 120 villages in 2019. | 50 + 70 = 120
            كان 3 و4.                      | There were 7.                  | ``
            """)
    void aNumberThatFollowsFromOthersIsOfferedAsAnInference(String arabic, String english, String calculation) {
        List<Diagnostic> found = COMPARISON.compare(article(arabic), summary(english));

        assertThat(found.get(0).hint().orElse(""))
                .matches(hint -> calculation.isEmpty()
                        ? !hint.contains("follows")
                        : hint.startsWith("if it follows from " + calculation + ", "));
    }

    private static List<Diagnostic> facts(String arabic, String english) {
        return COMPARISON.facts(article(arabic), summary(english));
    }

    private static Text article(String arabic) {
        return new Text("article.txt", Language.of("ar"), arabic);
    }

    private static Text summary(String english) {
        return new Text("summary.txt", Language.of("en"), english);
    }
}
