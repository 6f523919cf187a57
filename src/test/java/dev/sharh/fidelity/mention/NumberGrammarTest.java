package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What digits and words say together, and what is said roughly. */
class NumberGrammarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 5 thousand           | number 5000
            en | 2.4 million          | number 2400000
            en | 1.625 million        | number 1625000
            en | 1,625 million        | number 1625000000
            en | 2-million            | number 2000000
            en | 2 hundred thousand   | number 200000
            en | 30m                  | number 30000000 or 30
            en | 30m away             | number 30000000 or 30
            en | 30 m                 | number 30
            en | $30m                 | money 30000000 USD
            en | $30                  | money 30 USD
            en | 3.6bn                | number 3600000000
            ar | 150.000 ألف          | number 150000000 or 150000
            ar | 150.000              | number 150000 or 150
            """)
    void aScaleBehindDigitsMultipliesThem(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 آلاف و200           | number 5200 or 5000+200
            5 آلاف و200 جندي      | number 5200 or 5000+200
            5 آلاف و200 ألف       | number 205000 or 5000+200000
            5 ملايين و200 ألف     | number 5200000 or 5000000+200000
            5 آلاف و999           | number 5999 or 5000+999
            5 آلاف و1000          | number 5000, year 1000
            5 آلاف و7000          | number 5000, number 7000
            5 آلاف و2.400         | number 5000, number 2400 or 2.4
            5 آلاف و 200          | number 5000, number 200
            5 آلاف و              | number 5000
            5 آلاف وقال           | number 5000
            5 آلاف و- مئة         | number 5000, number 100
            5 آلاف و«200          | number 5000, number 200
            5 و200                | number 5, number 200
            150.000 ألف و200      | number 150000000 or 150000, number 200
            """)
    void inArabicAnAndOntoDigitsMayAddThem(String text, String found) {
        assertThat(Shown.found("ar", text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2 and a half                  | number 2.5 or 2
            en | 2 and a half million          | number 2500000 or 2
            en | two and a half million        | number 2500000 or 2
            en | two million and a half        | number 2500000 or 2000000
            en | 2.5 thousand and a half       | number 3000 or 2500
            en | 2 half                        | number 2, number 50 or 0.5 or 30?
            ar | مليونين ونصف                  | number 2500000 or 2000000
            ar | مليونين ونصف المليون          | number 2500000 or 2000000
            ar | 3 آلاف ونصف الألف             | number 3500 or 3000
            ar | خمسة ونصف                     | number 5.5 or 5
            ar | خمسة نصف                      | number 5, number 30 or 0.5 or 50?
            """)
    void andAHalfIsHalfOfWhatWasCountedLast(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | half a million        | number 500000
            en | half of the thousand  | number 500
            en | half a dozen          | number 6
            en | half of it            | number 50 or 0.5 or 30?
            ar | نصف المليون           | number 500000
            ar | نصف                   | number 30 or 0.5 or 50?
            """)
    void halfAMillionIsANumber(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | a dozen                     | number 12 or 10 or ~10
            en | two dozen                   | number 24
            en | twelve                      | number 12
            en | dozens                      | number ~10
            en | hundreds of                 | number ~100
            en | tens of thousands           | number ~10000
            en | hundreds of thousand        | number ~100000
            en | hundreds and thousands      | number ~100, number ~1000
            en | several hundred             | number ~100
            en | several thousand            | number ~1000
            en | a few hundred thousand      | number ~100000
            en | several men                 | ''
            ar | عشرات الآلاف                | number ~10000
            ar | مئات وآلاف                  | number ~100, number ~1000
            ar | بضعة آلاف                   | number ~1000
            ar | عدة أيام                    | ''
            """)
    void someNumbersAreSaidRoughly(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | some 2.4 million people      | 2.4 million
            en | two and a half million of us | two and a half million
            en | half a million of us         | half a million
            en | several hundred homes        | several hundred
            en | tens of thousands of homes   | tens of thousands
            en | a 2-million town             | 2-million
            en | two hundred, and             | two hundred
            ar | نحو 5 آلاف و200 ألف نسمة     | 5 آلاف و200 ألف
            ar | نحو مليونين ونصف المليون نسمة | مليونين ونصف المليون
            """)
    void itsWordsAreThoseOfTheText(String language, String text, String words) {
        assertThat(Shown.words(language, text)).isEqualTo(words);
    }
}
