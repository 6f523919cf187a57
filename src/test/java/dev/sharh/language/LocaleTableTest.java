package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import dev.sharh.language.LocaleTable.DatePatterns;
import dev.sharh.language.LocaleTable.QuotationMarks;
import dev.sharh.language.Numerals.Grouping;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleTableTest {
    @Test
    void aTableIsReadFromItsProperties() {
        LocaleTable polish = LocaleTable.of(properties());

        assertThat(polish.autonym()).isEqualTo("polski");
        assertThat(polish.months()).hasSize(12).element(7).isEqualTo("sierpnia");
        assertThat(polish.standaloneMonths()).hasSize(12).element(7).isEqualTo("sierpień");
        assertThat(polish.weekdays()).startsWith("poniedziałek").endsWith("niedziela");
        assertThat(polish.datePatterns()).isEqualTo(new DatePatterns("d MMMM y", "LLLL y", "y"));
        assertThat(polish.numberingSystem()).isEqualTo("latn");
        assertThat(polish.symbols()).containsOnlyKeys("latn", "arab", "arabext");
        assertThat(polish.grouping()).isEqualTo(new Grouping(3, 3, 2));
        assertThat(polish.quotationMarks()).isEqualTo(new QuotationMarks("„", "”", "«", "»"));
    }

    @Test
    void monthsStandAloneAsInADateUnlessTheTableSaysOtherwise() {
        Map<String, String> properties = properties();
        properties.put("months.standalone", "");

        LocaleTable table = LocaleTable.of(properties);

        assertThat(table.standaloneMonths()).isEqualTo(table.months());
    }

    @Test
    void everyKeyIsNeeded() {
        for (String key : properties().keySet()) {
            if (!key.endsWith(".digits")) {
                Map<String, String> properties = properties();
                properties.remove(key);

                assertThatThrownBy(() -> LocaleTable.of(properties))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(key);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "months.format, a|b|c",
        "weekdays, a|b",
        "quotes, «|»",
        "numbers.latn.digits, 012",
        "numbers.grouping.primary, 0",
        "numbers.grouping.minimum, two",
        "plurals, few",
    })
    void aValueOfTheWrongShapeIsRefused(String key, String value) {
        Map<String, String> properties = properties();
        properties.put(key, value);

        assertThatThrownBy(() -> LocaleTable.of(properties)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> properties() {
        return new HashMap<>(CldrEntries.of("pl", new ULocale("pl")));
    }
}
