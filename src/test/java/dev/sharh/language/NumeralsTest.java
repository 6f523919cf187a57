package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import dev.sharh.content.CldrTables;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumeralsTest {
    private static final CldrTables TABLES = new CldrTables();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ar; latn; 2,500",
                "ar; arab; ٢٬٥٠٠",
                "fa; arabext; ۲٬۵۰۰",
                "en; latn; 2,500",
                "fr; latn; 2\u202F500",
                "es; latn; 2500",
                "pl; latn; 2500",
                "de; latn; 2.500",
            })
    void aFigureIsGroupedAsTheLanguageDoes(String tag, String system, String written) {
        assertThat(numerals(tag, system).format(2500)).isEqualTo(written);
    }

    @Test
    void aSeparatorWaitsForTheMinimumOfDigitsBeforeIt() {
        assertThat(numerals("es", "latn").format(12_500)).isEqualTo("12.500");
        assertThat(numerals("pl", "latn").format(12_500)).isEqualTo("12\u00A0500");
    }

    @Test
    void hindiGroupsByTwoAboveTheThousands() {
        assertThat(numerals("hi", "latn").format(1_234_567)).isEqualTo("12,34,567");
    }

    @Test
    void decimalsStayAsTheyWereGiven() {
        assertThat(numerals("ar", "arab").format(new BigDecimal("1234.50"))).isEqualTo("١٬٢٣٤٫٥٠");
        assertThat(numerals("en", "latn").format(new BigDecimal("1E+3"))).isEqualTo("1,000");
    }

    @Test
    void aYearIsNotGrouped() {
        assertThat(numerals("ar", "arab").digits("2024")).isEqualTo("٢٠٢٤");
        assertThat(numerals("en", "latn").digits("2024")).isEqualTo("2024");
    }

    @Test
    void digitsBeyondTheBasicPlaneAreWhole() {
        Numerals fulani = Numerals.of(TABLES.of(Language.of("ff-Adlm")));

        assertThat(fulani.digits("07-x")).isEqualTo("𞥐𞥗-x");
    }

    @ParameterizedTest
    @MethodSource("dev.sharh.language.LanguageTest#localesOfCldr")
    void figuresAreIcus(String tag) {
        LocaleTable table = TABLES.of(Language.of(tag));
        for (String system : table.symbols().keySet()) {
            Numerals numerals = Numerals.of(table, system);
            LocalizedNumberFormatter icu = icu(ULocale.forLanguageTag(tag).setKeywordValue("numbers", system));

            for (long number : new long[] {0, 7, 999, 1000, -2500, 12_500, 123_456, 1_234_567, Long.MIN_VALUE}) {
                assertThat(numerals.format(number))
                        .as(system)
                        .isEqualTo(icu.format(number).toString());
            }
            for (String number : List.of("0.5", "-1.25", "1234.5", "98765432.109")) {
                BigDecimal decimal = new BigDecimal(number);
                assertThat(numerals.format(decimal))
                        .as(system)
                        .isEqualTo(icu.format(decimal).toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.sharh.language.LanguageTest#localesOfCldr")
    void theLanguagesOwnFiguresAreIcus(String tag) {
        Numerals numerals = Numerals.of(TABLES.of(Language.of(tag)));

        assertThat(numerals.format(1_234_567))
                .isEqualTo(icu(ULocale.forLanguageTag(tag)).format(1_234_567).toString());
    }

    @Test
    void aSystemThatTheTableDoesNotHaveIsRefused() {
        LocaleTable table = TABLES.of(Language.of("en"));

        assertThatThrownBy(() -> Numerals.of(table, "roman"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[arab, arabext, latn]");
    }

    /** Not NumberFormat, which doesn't look at minimumGroupingDigits. */
    private static LocalizedNumberFormatter icu(ULocale locale) {
        return NumberFormatter.withLocale(locale).precision(Precision.unlimited());
    }

    private static Numerals numerals(String tag, String system) {
        return Numerals.of(TABLES.of(Language.of(tag)), system);
    }
}
