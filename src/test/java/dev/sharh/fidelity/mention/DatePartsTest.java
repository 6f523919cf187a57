package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a date, and what only looks like one. */
class DatePartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1960s                             | decade 1960s
            en | the 60s                           | decade 60s
            en | the 1960's and 60’s               | decade 1960s, decade 60s
            en | 1960 s                            | year 1960
            en | 1960' s                           | year 1960
            en | 1965s                             | year 1965
            en | 960s                              | number 960
            en | in 1960                           | year 1960
            en | in 1960'                          | year 1960
            en | the sixties                       | decade 60s
            ar | ستينيات القرن الماضي              | decade 60s
            ar | ستينيات القرن                     | decade 60s
            ar | ستينيات القرن التاسع عشر          | decade 1860s
            ar | ستينيات القرن الرابع والعشرين     | decade 2360s
            ar | ستينيات القرن الخامس والعشرين     | decade 60s, ordinal 25
            """)
    void aDecadeIsSaidByItsFirstYear(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05/08/2024   | month 2024+5+m8 or 2024+m5+8
            12/12/2024   | month 2024+12+m12 or 2024+m12+12
            13/08/2024   | month 2024+13+m8
            08/13/2024   | month 2024+m8+13
            31/12/2024   | month 2024+31+m12
            12/31/2024   | month 2024+m12+31
            5.8.2024     | month 2024+5+m8 or 2024+m5+8
            5-8-2024     | month 2024+5+m8 or 2024+m5+8
            2024-08-05   | month 2024+m8+5
            2024/12/31   | month 2024+m12+31
            2024.8.5     | month 2024+m8+5
            2024-13-05   | month 2024+13+m5
            """)
    void aDateInDigitsIsReadInEachWayThatItCanBe(String text, String found) {
        assertThat(Shown.found("en", text)).isEqualTo(found);
        assertThat(Shown.words("en", "on " + text + " it")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            32/12/2024     | number 32, number 12, year 2024
            12/32/2024     | number 12, number 32, year 2024
            13/14/2024     | number 13, number 14, year 2024
            2024/8/2025    | year 2024, number 8, year 2025
            5.5/8/2024     | number 5.5, number 8, year 2024
            5.8.24         | number 5+8+24
            5 /8/2024      | number 5, number 8, year 2024
            5/8-2024       | number 5+8 or m5+8 or 5+m8, year 2024, range 5-2024
            5/8/           | number 5+8 or m5+8 or 5+m8
            """)
    void otherDigitsAreNumbers(String text, String found) {
        assertThat(Shown.found("en", text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9/11           | number 9+11 or m9+11 or 9+m11
            9/             | number 9
            9/112          | number 9, number 112
            9/x            | number 9
            112/9          | number 112, number 9
            9 /11          | number 9, number 11
            9-11           | number 9, number 11, range 9-11
            """)
    void twoNumbersMayBeADayAndAMonth(String text, String found) {
        assertThat(Shown.found("en", text)).isEqualTo(found);
        assertThat(Shown.found("en", "the " + text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | on Sunday              | weekday w7
            en | the Sunday Times       | weekday w7?
            en | on Sunday they met     | weekday w7
            en | Sunday May 5           | weekday w7, month m5 on 5, number 5
            ar | يوم الاثنين الماضي     | weekday w1 or 2
            ar | الاثنان                | number 2
            """)
    void aWeekdayMayBeANameOrANumber(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1 August              | number 1, month m8 on 1
            en | 31 August             | number 31, month m8 on 31
            en | 0 August              | number 0, month m8
            en | 32 August             | number 32, month m8
            en | the 5th of August     | ordinal 5, month m8 on 5
            en | fifth of August       | ordinal 5, month m8 on 5
            en | August 5              | month m8 on 5, number 5
            en | August 2024           | month m8, year 2024
            en | of August             | month m8
            en | /August               | month m8
            ar | أغسطس 5               | month m8, number 5
            ar | 5 من شهر أغسطس        | number 5, month m8 on 5
            ar | الخامس من أغسطس       | ordinal 5, month m8 on 5
            ar | 5 أغسطس/ آب           | number 5, month m8 on 5, month m8 on 5
            ar | 5 كانون الثاني/ يناير | number 5, month m1 on 5, month m1 on 5
            ar | أغسطس/آب              | month m8, month m8
            ar | 5/ آب                 | number 5, month m8?
            """)
    void theDayBesideAMonthIsSeen(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Theresa May          | month m5?
            en | of May               | month m5?
            en | since May            | month m5
            en | end of May           | month m5
            en | 5 May                | number 5, month m5 on 5
            en | May 5                | month m5 on 5, number 5
            en | on 5 Jan             | number 5, month m1 on 5
            en | Jan                  | month m1?
            en | Jan.                 | month m1?
            en | Jan. 5               | month m1, number 5
            en | Jan, 5               | month m1?, number 5
            en | may 5                | number 5
            en | 5 august men         | number 5
            ar | في آب                | month m8
            ar | لآب                  | month m8?
            ar | في لآب               | month m8?
            ar | / آب                 | month m8?
            ar | تموز/آب              | month m7, month m8?
            ar | آب أغسطس             | month m8?, month m8
            """)
    void aWordThatIsAlsoAnotherIsAMonthWhereSomethingShowsIt(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | on 05/08/2024.              | 05/08/2024
            en | on 9/11, when               | 9/11
            en | in the 1960’s, when         | 1960’s
            en | the Sunday Times            | Sunday
            ar | في كانون الثاني/ يناير      | كانون الثاني, يناير
            ar | في ستينيات القرن العشرين،   | ستينيات القرن العشرين
            ar | في ستينيات القرن الماضي،    | ستينيات القرن
            """)
    void itsWordsAreThoseOfTheText(String language, String text, String words) {
        assertThat(Shown.words(language, text)).isEqualTo(words);
    }
}
