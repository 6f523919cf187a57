package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.LocaleTable.DatePatterns;
import dev.sharh.language.LocaleTable.QuotationMarks;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CldrTablesTest {
    private static final CldrTables TABLES = new CldrTables();

    @Test
    void arabicHasTheMonthsOfCairoAndIraqThoseOfBaghdad() {
        assertThat(table("ar").months()).startsWith("يناير", "فبراير").contains("سبتمبر");
        assertThat(table("ar-IQ").months()).startsWith("كانون الثاني", "شباط").contains("أيلول");
    }

    @Test
    void aRegionHasWhatItsLanguageHas() {
        assertThat(table("ar-IQ").weekdays()).isEqualTo(table("ar").weekdays());
        assertThat(table("ar-IQ").autonym()).isEqualTo("العربية");
        assertThat(table("ar-IQ").pluralRules().categories()).hasSize(6);
    }

    @Test
    void persianMonthsAreGregorianAndItsDigitsItsOwn() {
        assertThat(table("fa").months()).startsWith("ژانویه", "فوریه");
        assertThat(table("fa").numberingSystem()).isEqualTo("arabext");
    }

    @Test
    void englishPutsTheDayFirstExceptWhereItsRegionDoesNot() {
        assertThat(table("en").datePatterns()).isEqualTo(new DatePatterns("d MMMM y", "MMMM y", "y"));
        assertThat(table("en-GB")).usingRecursiveComparison().isEqualTo(table("en"));
        assertThat(table("en-US").datePatterns().day()).isEqualTo("MMMM d, y");
    }

    @Test
    void quotationMarksAreTheLanguages() {
        assertThat(table("en").quotationMarks()).isEqualTo(new QuotationMarks("“", "”", "‘", "’"));
        assertThat(table("fr").quotationMarks()).isEqualTo(new QuotationMarks("«", "»", "«", "»"));
        assertThat(table("de").quotationMarks()).isEqualTo(new QuotationMarks("„", "“", "‚", "‘"));
    }

    @ParameterizedTest
    @CsvSource({"ar, العربية", "fa, فارسی", "fr, français", "zh, 中文", "zh-Hant, 繁體中文", "zh-TW, 繁體中文", "pa-PK, پنجابی"})
    void aLanguageNamesItself(String tag, String autonym) {
        assertThat(table(tag).autonym()).isEqualToIgnoringCase(autonym);
    }

    @Test
    void aLanguageThatCldrDoesNotHaveIsNamedByItsTagAndElseTheRoot() {
        LocaleTable unknown = table("qqq-IQ");

        assertThat(unknown.autonym()).isEqualTo("qqq-IQ");
        assertThat(unknown.months()).startsWith("M01");
    }

    @Test
    void aTableIsReadOnce() {
        assertThat(table("ar")).isSameAs(TABLES.of(Language.of("AR")));
    }

    @ParameterizedTest
    @MethodSource("localesOfCldr")
    void everyTableHasIcusGregorianNames(ULocale locale) {
        LocaleTable table = table(locale.toLanguageTag());
        DateFormatSymbols icu = new DateFormatSymbols(locale.setKeywordValue("calendar", "gregorian"));

        assertThat(table.months()).containsExactly(icu.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
        assertThat(table.standaloneMonths())
                .containsExactly(icu.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
        assertThat(table.weekdays()).containsExactlyInAnyOrder(weekdays(icu)).endsWith(weekdays(icu)[0]);
    }

    @ParameterizedTest
    @MethodSource("localesOfCldr")
    void everyDatePatternKeepsToTheLettersThatAreDocumented(ULocale locale) {
        DatePatterns patterns = table(locale.toLanguageTag()).datePatterns();

        assertThat(Stream.of(patterns.day(), patterns.month(), patterns.year())
                        .map(pattern -> pattern.replaceAll("'[^']*'", "").replaceAll("[^A-Za-z]+", " ")))
                .allSatisfy(letters ->
                        assertThat(letters.strip().split(" ", -1)).isSubsetOf("y", "d", "M", "MMMM", "LLLL"));
        assertThat(patterns.day()).contains("d", "y");
    }

    static Stream<ULocale> localesOfCldr() {
        return Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getVariant().isEmpty());
    }

    /** Sunday first. */
    private static String[] weekdays(DateFormatSymbols symbols) {
        return Arrays.copyOfRange(symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE), 1, 8);
    }

    private static LocaleTable table(String tag) {
        return TABLES.of(Language.of(tag));
    }
}
