package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that an article counts from its publication, and weekdays that don't fit. */
class RelativeDatesTest {
    private static final String ARTICLE = "content/dam/article.ar.md";

    @TempDir
    private Path folder;

    /** The article is of 6 September 2024. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    بدأ العمل العام الماضي.              | Work began in 2023.              |
                    بدأ العمل العام الماضي.              | Work began in 2022.              | 2022
                    ينتهي العام المقبل.                  | It ends in 2025.                 |
                    ينتهي العام المقبل.                  | It ends in 2024.                 | 2024
                    بدأ الشهر الماضي.                    | It began in August 2024.         |
                    بدأ الشهر الماضي.                    | It began in July 2024.           | July 2024
                    بدأ أمس.                             | It began on 5 September 2024.    |
                    بدأ أمس.                             | It began on 4 September 2024.    | 4 September 2024
                    بدأ الأسبوع الماضي.                  | It began in August 2024.         |
                    بدأ الأسبوع الماضي.                  | It began on 29 August 2024.      | 29 August 2024
                    من 2025 وحتى نهاية العام التالي.     | It lasts from 2025 to 2026.      |
                    من 2025 وحتى نهاية العام التالي.     | It lasts from 2025 to 2027.      | 2027
                    من 2025 وحتى نهاية العام السابق.     | From 2025 back to 2024.          |
                    """)
    void confirmWhatTheSummaryStates(String article, String summary, String wrong) {
        HeldToItsSource held = HeldToItsSource.in(folder, article).summary(summary + " [@p1]");
        held.project().replacing(ARTICLE, "title: السد", "title: السد\npublished: 2024-09-06");

        List<String> errors = held.errors();

        if (wrong == null) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).singleElement().asString().contains("“" + wrong + "”");
        }
    }

    @Test
    void withoutADayOfPublicationTheyConfirmNothing() {
        HeldToItsSource held =
                HeldToItsSource.in(folder, "بدأ العمل العام الماضي.").summary("Work began in 2023. [@p1]");

        assertThat(held.errors()).hasSize(1);
    }

    @Test
    void aWeekdayThatDoesntFitIsOneMistakeWhetherTheBlockHasItOrNot() {
        HeldToItsSource held = HeldToItsSource.in(folder, "زاره يوم الجمعة 6 سبتمبر 2024.")
                .summary("He came on Monday, 6 September 2024. [@p1]");

        assertThat(held.errors()).singleElement().asString().contains("the weekday “Monday” is not in p1");
    }

    @Test
    void aWeekdayOfTheArticleIsOnlyNoted() {
        HeldToItsSource held =
                HeldToItsSource.in(folder, "زاره يوم الاثنين 6 سبتمبر 2024.").summary("He came in 2024. [@p1]");

        assertThat(held.errors()).isEmpty();
        assertThat(held.findings())
                .contains(
                        "parity/weekday-of-another-date: the weekday of “الاثنين 6 سبتمبر 2024” is wrong: it is a Friday");
    }
}
