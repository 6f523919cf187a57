package dev.sharh.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What texts state. A mention is written as its kind and its first reading: {@code number 2500}, {@code month 8}, {@code
 * magnitude 100}, {@code time 5:30 afternoon}.
 */
class MentionFinderTest {
    private final Lexicons lexicons = new Lexicons(new CldrTables());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 2,500 troops                         | number 2500
                    en | 2.5 thousand troops                  | number 2500
                    en | two and a half million people        | number 2500000
                    en | half a million people                | number 500000
                    en | $3.6bn or €2.2 billion               | money 3600000000, money 2200000000
                    en | 30m people                           | number 30000000
                    en | hundreds of troops                   | number ~100
                    en | tens of thousands of homes           | number ~10000
                    en | several hundred homes                | number ~100
                    en | the 15th century                     | ordinal 15
                    en | the twenty-first meeting             | ordinal 21
                    en | in the 1960s and the sixties         | decade 1960, decade 60
                    en | just over 40 percent, or 41%         | percentage 40, percentage 41
                    en | on Friday 6 September 2024           | weekday 5, number 6, month 9, year 2024
                    en | It may march in august company       | ''
                    en | Theresa May spoke in May             | month 5
                    en | the Sunday Times of Sunday           | weekday 7
                    en | at 7 a.m. and 5.30pm                 | time 7:00 morning, time 5:30 afternoon
                    en | one of the two                       | number 2
                    en | the 1950-53 war                      | year 1950, year 1953, range 1950-1953
                    en | twice, both and half                 | ''
                    en | fourballs and foursomes              | ''
                    en | twelve of a dozen                    | number 12, number 12
                    en | Jan Smith came on 5 Jan and Jan. 6   | number 5, month 1, month 1, number 6
                    ar | أثنى عليه وأثنى على اثني عشر منهم     | number 12
                    ar | ٢٬٥٠٠ جندي                           | number 2500
                    ar | 150.000 سيارة و2.4 مليون نسمة        | number 150000, number 2400000
                    ar | 300 ألف نسمة                         | number 300000
                    ar | 5 آلاف و200 جندي                     | number 5200
                    ar | مليونين ونصف المليون نازح            | number 2500000
                    ar | نصف مليون نازح                       | number 500000
                    ar | خمسة وعشرين ألفًا وثلاثمئة           | number 25300
                    ar | مئات من القوات وعشرات الآلاف         | number ~100, number ~10000
                    ar | القرن الخامس عشر                     | ordinal 15
                    ar | الاجتماع السادس والثلاثين            | ordinal 36
                    ar | الستينيات                            | decade 60
                    ar | ستينيات القرن العشرين                | decade 1960
                    ar | بنسبة 40 في المائة أو 41٪            | percentage 40, percentage 41
                    ar | 350 دولارًا و9 مليارات جنيه إسترليني | money 350, money 9000000000
                    ar | الجمعة 6 سبتمبر/أيلول 2024           | weekday 5, number 6, month 9, month 9, year 2024
                    ar | الخامس من أغسطس/ آب                  | ordinal 5, month 8, month 8
                    ar | يناير/كانون الثاني وتشرين الأول      | month 1, month 1, month 10
                    ar | شتنبر وجويلية                        | month 9, month 7
                    ar | مارس الرياضة في مارس                 | month 3
                    ar | من خلال باب الدار                    | ''
                    ar | الساعة 5:30 مساءً                    | time 5:30 afternoon
                    ar | السابعة والنصف صباحا                 | time 7:30 morning
                    ar | قبل عامين وشهرين                     | number 2, number 2
                    ar | كمية كبيرة ولست وحدي                 | ''
                    ar | خـَمْسةُ أفرادٍ                      | number 5
                    fr | deux millions cinq cent mille         | number 2500000
                    fr | le 5 août à 40 %                     | number 5, month 8, percentage 40
                    fa | بیست و پنج هزار نفر                  | number 25000
                    fa | ۱۲ درصد در آوریل ۲۰۲۴                | percentage 12, month 4, year 2024
                    """)
    void aTextStates(String language, String text, String mentions) {
        MentionFinder finder =
                new MentionFinder(lexicons.of(Language.of(language)).orElseThrow());

        String found = finder.find(text).stream()
                .filter(Mention::states)
                .map(MentionFinderTest::shown)
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(mentions);
    }

    private static String shown(Mention mention) {
        return mention.kind().name().toLowerCase(Locale.ROOT) + " "
                + value(mention.readings().get(0));
    }

    private static String value(List<Value> reading) {
        Value value = reading.get(0);
        if (value instanceof Value.Quantity quantity) {
            return quantity.value().toPlainString();
        } else if (value instanceof Value.Magnitude magnitude) {
            return "~" + magnitude.value().toPlainString();
        } else if (value instanceof Value.Month month) {
            return Integer.toString(month.month());
        } else if (value instanceof Value.Weekday weekday) {
            return Integer.toString(weekday.weekday());
        } else if (value instanceof Value.Decade decade) {
            return Integer.toString(decade.year());
        } else if (value instanceof Value.Range range) {
            return value(List.of(range.one())) + "-" + value(List.of(range.other()));
        } else if (value instanceof Value.Clock clock) {
            return String.format(
                    Locale.ROOT,
                    "%d:%02d %s",
                    clock.hour(),
                    clock.minute(),
                    clock.half().name().toLowerCase(Locale.ROOT));
        }
        return value.toString();
    }
}
