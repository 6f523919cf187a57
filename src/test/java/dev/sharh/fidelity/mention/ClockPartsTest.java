package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a time of day, and what only looks like one. */
class ClockPartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 7 a.m.               | time 7:00 morning or 7
            en | 7.30pm               | time 7:30 afternoon
            en | 7:30                 | time 7:30 unsaid
            en | 7.30                 | number 7.3
            en | 17:30                | time 5:30 afternoon
            en | 0:15                 | time 0:15 unsaid
            en | 12:00                | time 0:00 unsaid or 12
            en | 12 pm                | time 0:00 afternoon or 12
            en | 12:30 a.m.           | time 0:30 morning
            en | 13:30 a.m.           | time 1:30 afternoon
            en | 24:00                | time 0:00 morning or 24
            en | 25:30                | number 25+30
            en | 7:61                 | number 7+61
            en | 7:5                  | number 7+5
            en | 123:30               | number 123+30
            ar | الساعة 4.40          | time 4:40 unsaid
            ar | في 4.40              | number 4.4
            ar | الساعة 4.40 صباحًا   | time 4:40 morning
            ar | الساعة 7 صباحا       | time 7:00 morning or 7
            ar | الساعة 7             | number 7
            """)
    void aTimeInDigitsIsAnHourAndAMinute(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | seven p.m.               | time 7:00 afternoon or 7
            en | seven                    | number 7
            en | eleven p.m.              | time 11:00 afternoon or 11
            en | twelve p.m.              | time 0:00 afternoon or 12
            en | thirteen p.m.            | number 13
            en | twenty p.m.              | number 20
            ar | السابعة مساءً            | time 7:00 afternoon or 7
            ar | السابعة والنصف مساءً     | time 7:30 afternoon
            ar | الساعة السابعة والنصف    | time 7:30 unsaid
            ar | السابعة والنصف           | ordinal 7.5 or 7
            ar | الساعة السابعة           | ordinal 7
            ar | الساعة السابعة نصف       | ordinal 7, number 30 or 0.5 or 50?
            """)
    void aWordIsAnHourOnlyWhereAnotherShowsIt(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | at 7 a.m. on Friday          | 7 a.m., Friday
            en | at 7.30pm, when              | 7.30pm
            en | at 17:30, when               | 17:30
            ar | في السابعة والنصف مساءً أمس  | السابعة والنصف مساءً
            ar | في الساعة 5:30 بعد الظهر     | 5:30 بعد الظهر
            """)
    void readersTakeTheHalfOfTheDayForAPartOfIt(String language, String text, String words) {
        assertThat(Shown.words(language, text)).isEqualTo(words);
    }
}
