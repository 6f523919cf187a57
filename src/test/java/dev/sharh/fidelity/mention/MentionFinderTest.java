package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts state, and what they say without stating it. */
class MentionFinderTest {
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
                    en | in the 1960s and the sixties         | decade 1960s, decade 60s
                    en | just over 40 percent, or 41%         | percentage 40, percentage 41
                    en | on Friday 6 September 2024           | weekday w5, number 6, month m9, year 2024
                    en | It may march in august company       | ''
                    en | Theresa May spoke in May             | month m5
                    en | the Sunday Times of Sunday           | weekday w7
                    en | at 7 a.m. and 5.30pm                 | time 7:00 morning, time 5:30 afternoon
                    en | one of the two                       | number 2
                    en | the 1950-53 war                      | year 1950, year 1953, range 1950-1953
                    en | twice, both and half                 | ''
                    en | fourballs and foursomes              | ''
                    en | twelve of a dozen                    | number 12, number 12
                    en | Jan Smith came on 5 Jan and Jan. 6   | number 5, month m1, month m1, number 6
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
                    ar | الستينيات                            | decade 60s
                    ar | ستينيات القرن العشرين                | decade 1960s
                    ar | بنسبة 40 في المائة أو 41٪            | percentage 40, percentage 41
                    ar | 350 دولارًا و9 مليارات جنيه إسترليني | money 350, money 9000000000
                    ar | الجمعة 6 سبتمبر/أيلول 2024           | weekday w5, number 6, month m9, month m9, year 2024
                    ar | الخامس من أغسطس/ آب                  | ordinal 5, month m8, month m8
                    ar | يناير/كانون الثاني وتشرين الأول      | month m1, month m1, month m10
                    ar | شتنبر وجويلية                        | month m9, month m7
                    ar | مارس الرياضة في مارس                 | month m3
                    ar | من خلال باب الدار                    | ''
                    ar | الساعة 5:30 مساءً                    | time 5:30 afternoon
                    ar | السابعة والنصف صباحا                 | time 7:30 morning
                    ar | قبل عامين وشهرين                     | measure 2, measure 2
                    ar | كمية كبيرة ولست وحدي                 | ''
                    ar | خـَمْسةُ أفرادٍ                      | number 5
                    fr | deux millions cinq cent mille         | number 2500000
                    fr | le 5 août à 40 %                     | number 5, month m8, percentage 40
                    fa | بیست و پنج هزار نفر                  | number 25000
                    fa | ۱۲ درصد در آوریل ۲۰۲۴                | percentage 12, month m4, year 2024
                    """)
    void aTextStates(String language, String text, String mentions) {
        String found = new MentionFinder(Shown.lexicon(language))
                .find(text).stream()
                        .filter(mention ->
                                mention.states() && !mention.isOf(Mention.Kind.DATE) && !Shown.isWord(mention))
                        .map(MentionFinderTest::firstReading)
                        .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | the 15th                 | ordinal 15
            en | 15 th                    | number 15
            en | second                   | ordinal 2?
            en | twenty-second            | ordinal 22
            en | one                      | number 1?
            en | 1                        | number 1
            ar | ألف ليلة                 | number 1000?
            ar | ألف وخمسمئة              | number 1500
            en | 999                      | number 999
            en | 1000                     | year 1000
            en | 2199                     | year 2199
            en | 2200                     | number 2200
            en | 02000                    | number 2000
            en | 1950 or so               | year 1950
            en | 116 123                  | number 116123 or 116+123
            en | 116 123 calls            | number 116123 or 116+123
            en | 116  123                 | number 116, number 123
            en | 116 12                   | number 116, number 12
            en | 1160 123                 | year 1160, number 123
            en | 1:2:3                    | number 1+2+3
            """)
    void aFigureIsTakenForWhatItMostLikelyIs(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1950-53                  | year 1950, year 1953 or 53, range 1950-1953
            en | 1950–53                  | year 1950, year 1953 or 53, range 1950-1953
            en | 1950/53                  | year 1950, year 1953 or 53
            en | 1950-3                   | year 1950, number 3, range 1950-3
            en | 1950- 53                 | year 1950, number 53, range 1950-53
            en | 1950-                    | year 1950
            en | 950-53                   | number 950, number 53, range 950-53
            en | 3-1                      | number 3, number 1, range 3-1
            en | 3 to 5                   | number 3, number 5, range 3-5
            en | 3 and 5                  | number 3, number 5
            en | 5th-6th                  | ordinal 5, ordinal 6, range 5-6
            en | one-two                  | number 1?, number 2
            en | two-one                  | number 2, number 1?
            en | Monday-Friday            | weekday w1, weekday w5
            en | 3-Monday                 | number 3, weekday w1
            ar | من 3 إلى 5               | number 3, number 5, range 3-5
            """)
    void twoNumbersMayBeARange(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | rose 40%, then           | percentage 40         | 40%
            en | 40 per cent of           | percentage 40         | 40 per cent
            en | a 40-percent rise        | percentage 40         | 40-percent
            ar | بنسبة %40 من             | percentage 40         | %40
            en | paid $40 more            | money 40 USD          | $40
            en | 40 dollars more          | money 40 USD          | 40 dollars
            en | a 40-dollar loan         | money 40 USD          | 40-dollar
            en | 40 US dollars more       | money 40 USD          | 40 US dollars
            en | 40 (dollars)             | number 40             | 40
            en | 40 very new dollars      | number 40             | 40
            ar | نحو 350 ألف دولار فقط    | money 350000 USD, number 1? | 350 ألف دولار, فقط
            ar | 9 مليارات جنيه إسترليني | money 9000000000 GBP  | 9 مليارات جنيه إسترليني
            """)
    void theUnitBesideANumberBelongsToIt(String language, String text, String found, String words) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
        assertThat(Shown.words(language, text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | World War II             | number 2?              | II
            en | foursome                 | number 4?              | foursome
            en | twice a day              | number 2?              | twice
            en | a quarter                | number 4 or 25 or 0.25 or 15? | quarter
            en | they waited              | ''                     | ''
            ar | سيارتين                  | number 2?              | سيارتين
            ar | مرتين في عقدين           | number 2, measure 2 or 20 decade | مرتين, عقدين
            ar | يومالخميسأنهسيصل         | weekday w4?            | يومالخميسأنهسيصل
            ar | فيأغسطسالماضيسيصل        | month m8?              | فيأغسطسالماضيسيصل
            ar | خمسةوعشرونألفا           | number 5?              | خمسةوعشرونألفا
            """)
    void whatATextSaysWithoutStatingItOnlySupports(String language, String text, String found, String words) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
        assertThat(Shown.words(language, text)).isEqualTo(words);
    }

    private static String firstReading(Mention mention) {
        return mention.kind().name().toLowerCase(Locale.ROOT) + " "
                + Shown.value(mention.readings().get(0).get(0));
    }
}
