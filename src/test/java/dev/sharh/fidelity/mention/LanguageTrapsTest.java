package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of figures and dates that one language has and others do not. */
class LanguageTrapsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | à 22 h 08          | time 10:08 afternoon
            fr | à 19h30            | time 7:30 afternoon
            fr | vers 9 heures      | time 9:00 unsaid or 9
            de | um 19.30 Uhr       | time 7:30 afternoon
            de | 7 Uhr abends       | time 7:00 afternoon or 7
            ur | صبح 7 بجے          | time 7:00 morning or 7
            en | 1200 GMT           | time 0:00 unsaid or 12
            ru | в 19 часов         | time 7:00 afternoon or 19
            es | 19:30 h            | time 7:30 afternoon
            pt | às 19h30           | time 7:30 afternoon
            pt | Cinco AM votaram.  | number 5
            en | seven p.m.         | time 7:00 afternoon or 7
            """)
    void times(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | le XVe siècle               | number 15?, number 100?
            fr | François Ier                | number 1?
            es | el siglo XV                 | number 100?, number 15?
            ru | XXI век                     | number 21?, number 100?
            de | im 21. Jahrhundert          | number 21, number 100?
            fr | 1 234 567 habitants         | number 1234567 or 1+234+567
            fr | 12\u202F500                 | number 12500
            fr | 12\u00A0500                 | number 12500
            es | 12\u2009500                 | number 12500
            de | 12 500                      | number 12500 or 12+500
            ru | 2\u00A0500                  | number 2500
            pt | 10 mil milhões              | number 10000000000
            tr | %7,5                        | percentage 7.5
            tr | yüzde 7,5                   | percentage 7.5
            tr | yüzde otuz ikisi            | percentage 32
            tr | on dört                     | number 14
            tr | 5,5 milyondan               | number 5500000
            fa | میلیون ها                   | number ~1000000
            fa | پنجاهمین                    | ordinal 50
            fa | بیست و پنج                  | number 25
            prs | هژده                       | number 18
            prs | نزده                       | number 19
            prs | ۵ فیصد                     | percentage 5
            prs | پنجاه وهشت فیصد            | percentage 58
            es | trigésimo sexta             | ordinal 36
            de | zweitausendfünfhundert      | number 2500
            de | anderthalb Millionen        | number 1500000
            it | duecentocinquanta           | number 250
            it | tremila                     | number 3000
            ru | 25-тысячная                 | number 25000
            uk | сім’я                       | ''
            uk | п'ять                       | number 5
            uk | п’ять                       | number 5
            he | עשרים וחמישה                | number 25
            ur | تین لاکھ                    | number 300000
            ur | پچیس                        | number 25
            ar | ثلثها                       | number 3?
            ar | ساقيهم                      | number 2?
            ar | ضعفيها                      | number 2?
            ar | المهندسين                   | ''
            ar | المواطنين                   | ''
            ar | سيارتين                     | number 2?
            ar | 5كيلومترات                  | measure 5 kilometer
            en | on 5May                     | number 5, month m5 on 5
            en | 802.11                      | number 802.11
            fr | 802.11                      | number 802+11 or 802.11
            en | W3C                         | number 3?
            """)
    void numbers(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | les années 80               | decade 80s
            fr | les années quatre-vingt     | decade 80s
            es | la década de 1980           | decade 1980s
            it | gli anni Ottanta            | decade 80s
            de | die 1980er                  | decade 1980s
            de | in den Achtzigern           | decade 80s
            ru | в 1980-х                    | decade 1980s
            tr | 1980'lerde                  | decade 1980s
            ur | 1980 کی دہائی               | decade 1980s
            fr | une trentaine               | number 30 or ~30
            fr | un millier                  | number 1000 or ~1000
            it | una decina                  | number 10 or ~10
            fr | des milliers                | number ~1000
            """)
    void decadesAndRoughNumbers(String language, String text, String found) {
        assertThat(Shown.found(language, text).replaceFirst("^number 1\\?, ", ""))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | am 14. März                 | number 14, month m3 on 14
            de | bis Ende Mai                | month m5
            ru | к сентябрю                  | month m9
            ru | ноябрьские выборы           | month m11
            uk | у вересні                   | month m9
            prs | ماه جون                    | month m6
            prs | ۵ دسمبر                    | number 5, month m12 on 5
            fa | پنج شنبه                    | weekday w4
            fa | سه شنبه                     | weekday w2
            pt | na terça-feira              | weekday w2
            pt | entre quinta e sexta-feira  | weekday w4 or 5?, weekday w5
            pt | às segundas e terças-feiras | weekday w1 or 2?, weekday w2?
            pt | a segunda casa              | weekday w1 or 2?
            he | בימים ראשון ורביעי          | weekday w7, weekday w3
            he | הרביעי והחמישי              | ordinal 4, ordinal 5
            he | מהצד השני                   | number 2?
            prs | به 20 می رسد               | number 20
            prs | پیش بینی می کردند          | ''
            prs | 20 می 2018                 | number 20, month m5 on 20, year 2018
            uk | у п’ятницю                  | weekday w5
            he | ביום ראשון                  | weekday w7
            en | by May                      | month m5
            en | 30th May                    | ordinal 30, month m5 on 30
            en | mid-May                     | month m5
            en | He may go                   | ''
            en | the sun                     | weekday w7?
            """)
    void monthsAndWeekdays(String language, String text, String found) {
        assertThat(Shown.found(language, text)).isEqualTo(found);
    }
}
