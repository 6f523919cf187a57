package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a timeline says in each of its texts is held to the blocks that it cites. */
class TimelineClaimsTest {
    @TempDir
    private Path folder;

    @Test
    void eachTextOfAnEventIsHeldToItsBlocks() {
        HeldToItsSource held = HeldToItsSource.in(folder, "في 2020 جرح 7.").timeline("""
                events:
                  - id: start
                    date: 2020
                    status: happened
                    title: {ar: جرح 1, en: Some 2 hurt}
                    text: {ar: جرح 3, en: Some 4 hurt}
                    figure: {value: 5, unit: {ar: من 6 جرحى, en: of 8 hurt}}
                    cites: [p1]
                """);

        assertThat(held.errors())
                .containsExactlyInAnyOrder(
                        "the number “1” is not in p1; p1 says “7”",
                        "the number “2” is not in p1; p1 says “7”",
                        "the number “3” is not in p1; p1 says “7”",
                        "the number “4” is not in p1; p1 says “7”",
                        "the number “5” is not in p1; p1 says “7”",
                        "the number “6” is not in p1; p1 says “7”",
                        "the number “8” is not in p1; p1 says “7”");
    }

    @Test
    void soIsEachTextOfAKeyFigure() {
        HeldToItsSource held = HeldToItsSource.in(folder, "في 2020 جرح 7.").timeline("""
                figures:
                  - {value: 1, unit: {ar: من 2, en: of 3}, label: {ar: جرح 4, en: 5 hurt}, cites: [p1]}
                  - {value: 7, unit: {ar: جرحى, en: hurt}, label: {ar: في 2020, en: in 2020}, cites: [p1]}
                """);

        assertThat(held.errors())
                .containsExactlyInAnyOrder(
                        "the number “1” is not in p1; p1 says “7”",
                        "the number “2” is not in p1; p1 says “7”",
                        "the number “3” is not in p1; p1 says “7”",
                        "the number “4” is not in p1; p1 says “7”",
                        "the number “5” is not in p1; p1 says “7”");
    }

    /** A figure may count thousands or billions: the number and the unit are read together. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            بلغت 74 مليار متر مكعب.  | value: 74, unit: {ar: مليار متر مكعب, en: billion cubic metres}    |
            بلغت 74 مليار متر مكعب.  | value: 74000, unit: {ar: مليون متر مكعب, en: million cubic metres} |
            بلغت 74 مليار متر مكعب.  | value: 74000000000, unit: {ar: متر مكعب, en: cubic metres}         |
            كلفت 2.5 مليون دولار.    | value: 2.5, unit: {ar: مليون دولار, en: million dollars}           |
            بلغت 3 آلاف طن.          | value: 3, unit: {ar: آلاف طن, en: thousand tonnes}                 |
            بلغت 74 مليار متر مكعب.  | value: 74, unit: {ar: مليار متر مكعب, en: million cubic metres}    | 74 million
            بلغت 74 مليار متر مكعب.  | value: 74, unit: {ar: مليون متر مكعب, en: million cubic metres}    | 74 مليون
            بلغت 74 مليار متر مكعب.  | value: 74, unit: {ar: مليار متر مكعب, en: cubic metres}            | 74
            بلغت 74 مليار متر مكعب.  | value: 73, unit: {ar: مليار متر مكعب, en: billion cubic metres}    | 73 مليار
            """)
    void aUnitMayBelongToTheNumber(String article, String figure, String wrong) {
        HeldToItsSource held = HeldToItsSource.in(folder, article)
                .timeline("figures: [{" + figure + ", label: {ar: حجم, en: Size}, cites: [p1]}]");

        if (wrong == null) {
            assertThat(held.errors()).isEmpty();
        } else {
            assertThat(held.errors()).singleElement().asString().contains("“" + wrong + "”");
        }
    }

    @Test
    void aKeyFigureWithoutACitationIsOneMistake() {
        HeldToItsSource held = HeldToItsSource.in(folder, "في 2020 جرح 7.").timeline("""
                figures: [{value: 1.50, unit: {ar: من 2, en: of 3}, label: {ar: جرح 4, en: 5 hurt}}]
                """);

        assertThat(held.findings()).containsExactly("citation/figure-uncited: the figure 1.50 cites no block");
    }

    @Test
    void anEventsReasonMayBearItsTextsOut() {
        HeldToItsSource held = HeldToItsSource.in(folder, "في 2020 جرح 7.")
                .event("date: 2020, cites: [p1], title: {ar: جرح 8, en: Some 8 hurt},"
                        + " inferred: {ar: كانوا 8 مع السائق, en: with the driver}");

        assertThat(held.findings()).isEmpty();
    }

    @Test
    void anEventWithoutACitationIsOneMistake() {
        HeldToItsSource held =
                HeldToItsSource.in(folder, "جرح 7.").event("date: 2020, title: {ar: جرح 8, en: Some 9 hurt}");

        assertThat(held.findings()).containsExactly("citation/event-uncited: the event “start” cites no block");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cite", "citations", "sources"})
    void anEventWithAWrongKeyForItsCitationsIsOneMistake(String key) {
        HeldToItsSource held = HeldToItsSource.in(folder, "بدأ في 2020.")
                .event("date: 2020, title: {ar: بدء, en: Start}, " + key + ": [p1]");

        assertThat(held.findings()).containsExactly("data/unknown-key: there is no key “" + key + "” here");
    }

    @Test
    void aWrongKeyForTheReasonOfAnInferenceIsOneMistake() {
        HeldToItsSource held = HeldToItsSource.in(folder, "بدأ في 2020.")
                .event(
                        "date: 2021, cites: [p1], infered: {ar: العام الذي يلي 2020 هو 2021, en: the next year is 2021}");

        assertThat(held.findings()).containsExactly("data/unknown-key: there is no key “infered” here");
    }
}
