package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import dev.sharh.content.CldrTables;
import dev.sharh.language.PluralRules.PluralCategory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralRulesTest {
    private static final CldrTables TABLES = new CldrTables();

    @ParameterizedTest
    @CsvSource({
        "ar, 0, ZERO",
        "ar, 1, ONE",
        "ar, 2, TWO",
        "ar, 3, FEW",
        "ar, 103, FEW",
        "ar, 11, MANY",
        "ar, 100, OTHER",
        "ar, 2500, OTHER",
        "en, 1, ONE",
        "en, 0, OTHER",
        "fr, 0, ONE",
        "fr, 1000000, MANY",
        "pl, 22, FEW",
        "pl, 12, MANY",
        "pt, 0, ONE",
        "pt-PT, 0, OTHER",
        "ja, 1, OTHER",
    })
    void aNumberTakesTheFormOfItsCategory(String tag, long number, PluralCategory category) {
        assertThat(rules(tag).select(number)).isEqualTo(category);
    }

    @Test
    void aNegativeNumberCountsAsItsAbsoluteValue() {
        assertThat(rules("ar").select(-2)).isEqualTo(PluralCategory.TWO);
    }

    @ParameterizedTest
    @MethodSource("dev.sharh.language.LanguageTest#localesOfCldr")
    void theCategoriesAreIcus(String tag) {
        PluralRules rules = rules(tag);
        com.ibm.icu.text.PluralRules icu = com.ibm.icu.text.PluralRules.forLocale(ULocale.forLanguageTag(tag));

        LongStream numbers = LongStream.concat(
                LongStream.rangeClosed(0, 200),
                LongStream.of(201, 999, 1000, 1001, 2500, 10_000, 10_011, 100_000, 123_456, 999_999, 1_000_000));

        numbers.forEach(number ->
                assertThat(rules.select(number).keyword()).as("%d", number).isEqualTo(icu.select((double) number)));
    }

    @Test
    void aLanguageNamesItsCategories() {
        assertThat(rules("ar").categories()).containsExactly(PluralCategory.values());
        assertThat(rules("en").categories()).containsExactly(PluralCategory.ONE, PluralCategory.OTHER);
        assertThat(rules("ja").categories()).containsExactly(PluralCategory.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one: n=1", "one:n = 1", "one: n%10=1 and n%100!=11", "one: n = 5 or n = 1"})
    void spacesAroundSignsMakeNoDifference(String text) {
        assertThat(PluralRules.parse(text).select(1)).isEqualTo(PluralCategory.ONE);
        assertThat(PluralRules.parse(text).select(11)).isEqualTo(PluralCategory.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n = 1",
                "one n = 1",
                "several: n = 1",
                "one: n",
                "one: x = 1",
                "one: n = 1 and",
                "one: n is 1",
                "one: n % 2 % 3 = 1",
                "one: n = 1..2..3",
                "one: n = ",
                "one: n = 1,"
            })
    void whatDoesNotFollowTheGrammarIsRefused(String text) {
        assertThatThrownBy(() -> PluralRules.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PluralRules rules(String tag) {
        return TABLES.of(Language.of(tag)).pluralRules();
    }
}
