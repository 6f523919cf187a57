package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event's date is held to what the article says of it. */
class EventDateTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2020-08-05              | بدأ في 5 آب 2020.    |
                    2020-08                 | بدأ في 5 آب 2020.    |
                    2020-08-06              | بدأ في 5 آب 2020.    | day 6 of month 8 of the date “2020-08-06” is not in p1; p1 says “5 آب 2020”
                    2020-08-05              | بدأ في آب 2020.      | the day 5 of the date “2020-08-05” is not in p1; p1 says “آب 2020”
                    2020-07                 | بدأ في 5 آب 2020.    | the month 7 of the date “2020-07” is not in p1; p1 says “5 آب 2020”
                    2021                    | بدأ في 5 آب 2020.    | the year 2021 of the date “2021” is not in p1; p1 says “2020”
                    2021                    | بدأ البناء.          | the year 2021 of the date “2021” is not in p1; p1 says nothing of the kind
                    2020/2022               | من 2020 إلى 2022.    |
                    2020/2021               | من 2020 إلى 2022.    | the year 2021 of the date “2020/2021” is not in p1; p1 says “2022”
                    2021/2022               | من 2020 إلى 2022.    | the year 2021 of the date “2021/2022” is not in p1; p1 says “2022”
                    2020/..                 | من 2020.             |
                    ../2021                 | حتى 2020.            | the year 2021 of the date “../2021” is not in p1; p1 says “2020”
                    2020-08-05T10:00:00Z    | بدأ في 5 آب 2020.    |
                    2021-08-05T10:00:00Z    | بدأ في 5 آب 2020.    | the year 2021 of the date “2021-08-05T10:00:00Z” is not in p1; p1 says “5 آب 2020”
                    '[2020,2022]'           | في 2020 أو 2022.     |
                    '[2020,2023]'           | في 2020 أو 2022.     | the year 2023 of the date “[2020,2023]” is not in p1; p1 says “2022”
                    '[2020..2023]'          | في 2020 أو 2022.     | the year 2023 of the date “[2020..2023]” is not in p1; p1 says “2022”
                    2021-08-05              | بدأ في 5 آب 2020، ثم في أيلول 2021. | the date “2021-08-05” is not in p1; p1 says “5 آب 2020”
                    2024-09-06              | في 3 ربيع الأول 1446 هـ. |
                    2024-10                 | في 3 ربيع الأول 1446 هـ. | the month 10 of the date “2024-10” is not in p1; p1 says “3 ربيع الأول 1446 هـ”
                    2021-21                 | بدأ في ربيع 2020.    |
                    202X                    | بدأ في 2019.         |
                    -0043                   | قتل عام 44.          |
                    -0042                   | قتل عام 44.          | the year 43 of the date “-0042” is not in p1; p1 says “44”
                    0000                    | ولد في السنة 1.      |
                    0001                    | ولد في السنة 1.      |
                    """)
    void eachPartOfItIsSaidThere(String date, String article, String told) {
        HeldToItsSource held = HeldToItsSource.in(folder, article).event("date: \"" + date + "\", cites: [p1]");

        assertThat(held.errors()).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void orInTheReasonForAnInference() {
        HeldToItsSource held = HeldToItsSource.in(folder, "بدأ في عامه الثاني، 2020.")
                .event(
                        "date: 2021, cites: [p1], inferred: {ar: العام الذي يلي 2020 هو 2021, en: the next year is 2021}");

        assertThat(held.findings()).isEmpty();
    }

    @Test
    void aReasonThatDoesntComeToItIsOnlyDoubted() {
        HeldToItsSource held = HeldToItsSource.in(folder, "بدأ البناء. / بدأ في 2020.")
                .event("date: 2021, cites: [p1, p2], inferred: {ar: العام التالي, en: the next year}");

        assertThat(held.findings())
                .containsExactly("parity/inference-unexplained: “the year 2021” is neither in p1 or p2 nor in the"
                        + " reason for the inference");
    }

    @Test
    void ofABlockThatIsntThereOnlyThatIsTold() {
        HeldToItsSource held = HeldToItsSource.in(folder, "بدأ في 2020.").event("date: 2021, cites: [p9]");

        assertThat(held.errors()).containsExactly("the article has no block “p9”");
    }
}
