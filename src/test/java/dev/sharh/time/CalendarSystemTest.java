package dev.sharh.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** ICU4J's calendars are the reference. */
class CalendarSystemTest {
    @Test
    void thirdOfRabiIn1446IsTheSixthOfSeptember2024() {
        assertThat(CalendarSystem.HIJRI.daysOf(1446, 3, 3)).contains(LocalDate.of(2024, 9, 6));
    }

    @Test
    void aDayOfTheMoonIsCertainToADay() {
        assertThat(CalendarSystem.HIJRI.daysOf(1446, 3, 3))
                .startsWith(LocalDate.of(2024, 9, 6))
                .containsOnly(LocalDate.of(2024, 9, 5), LocalDate.of(2024, 9, 6), LocalDate.of(2024, 9, 7));
    }

    @Test
    void aMonthAndAYearTouchSeveral() {
        assertThat(CalendarSystem.HIJRI.monthsOf(1446, 3))
                .containsExactly(YearMonth.of(2024, 9), YearMonth.of(2024, 10));
        assertThat(CalendarSystem.HIJRI.yearsOf(1446)).containsExactly(2024, 2025);
        assertThat(CalendarSystem.JALALI.monthsOf(1403, 6))
                .containsExactly(YearMonth.of(2024, 8), YearMonth.of(2024, 9));
        assertThat(CalendarSystem.JALALI.yearsOf(1403)).containsExactly(2024, 2025);
        assertThat(CalendarSystem.KURDISH.yearsOf(2724)).containsExactly(2024, 2025);
    }

    @Test
    void aYearBeyondTheCalendarMeansNothing() {
        assertThat(CalendarSystem.JALALI.yearsOf(2024)).isEmpty();
        assertThat(CalendarSystem.HIJRI.daysOf(2024, 1, 1)).isEmpty();
        assertThat(CalendarSystem.HIJRI.monthsOf(0, 1)).isEmpty();
    }

    @Test
    void hijriDaysAreThoseOfBothOfIcusCalendars() {
        Calendar civil = calendar("islamic-civil");
        Calendar ummAlQura = calendar("islamic-umalqura");
        for (int year = 1; year <= 1600; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day : new int[] {1, 15, 29}) {
                    var days = CalendarSystem.HIJRI.daysOf(year, month, day);
                    assertThat(days).contains(day(civil, year, month, day)).hasSizeLessThanOrEqualTo(4);
                    if (year >= 1300) {
                        assertThat(days).contains(day(ummAlQura, year, month, day));
                    }
                }
            }
        }
    }

    @Test
    void jalaliDaysAreIcus() {
        Calendar persian = calendar("persian");
        for (int year = 1178; year <= 1501; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day : new int[] {1, 29}) {
                    assertThat(CalendarSystem.JALALI.daysOf(year, month, day))
                            .containsExactly(day(persian, year, month, day));
                }
            }
        }
    }

    private static Calendar calendar(String type) {
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("und@calendar=" + type));
    }

    private static LocalDate day(Calendar calendar, int year, int month, int day) {
        calendar.clear();
        calendar.set(year, month - 1, day);
        return LocalDate.ofEpochDay(TimeUnit.MILLISECONDS.toDays(calendar.getTimeInMillis()));
    }
}
