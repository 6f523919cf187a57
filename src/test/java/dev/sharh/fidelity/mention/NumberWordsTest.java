package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are one number, and where the next one begins. */
class NumberWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | twenty-five                               | number 25
            en | twenty‑five                               | number 25
            en | twenty five                               | number 25
            en | two hundred and five                      | number 205
            en | two hundred twelve                        | number 212
            en | two hundred million                       | number 200000000
            en | hundred                                   | number 100
            en | million                                   | number 1000000
            en | two million five                          | number 2000005
            en | two million and thousand                  | number 2001000
            en | two thousand, five                        | number 2005
            en | two hundred thousand, two hundred and one | number 200201
            fr | vingt et un                               | number 21
            fr | soixante et onze                          | number 71
            fr | quatre-vingt-dix                          | number 90
            fr | mille deux cents                          | number 1200
            fa | دویست و پنج هزار                          | number 205000
            ar | خمسة وعشرون                               | number 25
            ar | خمسة عشر                                  | number 15
            ar | عشرة                                      | number 10
            ar | مئة وخمسة                                 | number 105
            ar | مئة وخمسة عشر                             | number 115
            ar | ثلاث مئة                                  | number 300
            ar | ثلاثمئة وخمسون                            | number 350
            ar | ألف ومئتان                                | number 1200
            ar | ألفان وخمسمئة                             | number 2500
            ar | مليونان وألفان                            | number 2002000
            ar | خمسة آلاف                                 | number 5000
            """)
    void wordsOfOneNumberAreReadTogether(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | twenty and five             | number 20, number 5
            en | five twenty                 | number 5, number 20
            en | five ten                    | number 5, number 10
            en | ten five                    | number 10, number 5
            en | eleven twelve               | number 11, number 12
            en | twenty thirty               | number 20, number 30
            en | thirteen hundred            | number 13, number 100
            en | ten hundred                 | number 10, number 100
            en | three hundred hundred       | number 300, number 100
            en | three and hundred           | number 3, number 100
            en | one hundred and hundred     | number 100, number 100
            en | three and thousand          | number 3, number 1000
            en | million million             | number 1000000, number 1000000
            en | two thousand million        | number 2000, number 1000000
            en | two hundred, five           | number 200, number 5
            ar | خمسة عشرون                  | number 5, number 20
            ar | عشرون وخمسة                 | number 20, number 5
            ar | عشرون عشر                   | number 20, number 10
            ar | عشر عشر                     | number 10, number 10
            ar | عشرة وعشرون                 | number 10, number 20
            ar | خمسة وعشر                   | number 5, number 10
            ar | مئة خمسة                    | number 100, number 5
            ar | مئة عشر                     | number 100, number 10
            ar | ثلاث ومئة                   | number 3, number 100
            ar | خمسة وثلاثمئة               | number 5, number 300
            ar | ألف ثلاثمئة                 | number 1000?, number 300
            ar | ألفان ومليونان              | number 2000, number 2000000
            ar | ألفان وألفان                | number 2000, number 2000
            ar | مليونان ألفان               | number 2000000, number 2000
            ar | خمسة وألفان                 | number 5, number 2000
            ar | خمسة وآلاف                  | number 5, number ~1000
            """)
    void otherWordsBeginTheNextOne(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | twenty-first              | ordinal 21
            en | fifteenth                 | ordinal 15
            en | twentieth                 | ordinal 20
            en | two hundred and first     | ordinal 201
            en | two hundred twentieth     | ordinal 220
            en | two hundredth             | ordinal 200
            en | two thousandth            | ordinal 2000
            en | twentieth-first           | ordinal 20, ordinal 1?
            en | twentieth fifth           | ordinal 20, ordinal 5
            en | tenth five                | ordinal 10, number 5
            en | five fifth                | number 5, ordinal 5
            en | five tenth                | number 5, ordinal 10
            en | five twentieth            | number 5, ordinal 20
            en | thirteen hundredth        | number 13, ordinal 100
            en | thousand millionth        | number 1000, ordinal 1000000
            en | one thousandth and five   | ordinal 1000, number 5
            ar | الخامس عشر                | ordinal 15
            ar | السادس والثلاثين          | ordinal 36
            ar | الثلاثين والسادس          | number 30, ordinal 6
            ar | المئة والخامس             | ordinal 105
            ar | العاشر وعشرون             | ordinal 10, number 20
            """)
    void anOrdinalEndsItsNumberExceptInArabic(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }
}
