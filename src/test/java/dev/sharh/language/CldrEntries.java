package dev.sharh.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.sharh.language.PluralRules.PluralCategory;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that a table says about one locale of CLDR, as ICU4J resolves it. */
final class CldrEntries {
    /**
     * {@code en} is the language of readers anywhere, as CLDR's own {@code en-001} is, and not of the United States alone
     * as CLDR's {@code en} is: 5 August 2024, the day before the month as in the Arabic beside it. {@code en-US} keeps
     * its own.
     */
    private static final ULocale INTERNATIONAL_ENGLISH = new ULocale("en", "001");

    private static final Pattern NOT_A_WIDE_DATE = Pattern.compile("[^dMLy]|(?<![ML])[ML]{3}(?![ML])");

    private final String tag;
    private final ULocale locale;
    private final SortedMap<String, String> entries = new TreeMap<>();

    private CldrEntries(String tag, ULocale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    static SortedMap<String, String> of(String tag, ULocale locale) {
        CldrEntries all = new CldrEntries(tag, locale);
        all.entries.put("autonym", all.autonym());
        all.addNames();
        all.addDatePatterns();
        all.addNumbers();
        all.entries.put("quotes", all.quotes());
        all.entries.put("plurals", all.plurals());
        if (Language.of(tag).region().isEmpty()) {
            all.entries.put(
                    "territory",
                    locale.equals(ULocale.ROOT)
                            ? ""
                            : ULocale.addLikelySubtags(locale).getCountry());
        }
        return all.entries;
    }

    /** The language's name; with its script only where CLDR has a name for the two (繁體中文). */
    private String autonym() {
        String script = ULocale.addLikelySubtags(locale).getScript();
        String ownScript =
                ULocale.addLikelySubtags(new ULocale(locale.getLanguage())).getScript();
        ULocale named = new ULocale(locale.getLanguage(), script, "");
        String standard = names(DisplayContext.STANDARD_NAMES).localeDisplayName(named);
        String dialect = names(DisplayContext.DIALECT_NAMES).localeDisplayName(named);
        return script.equals(ownScript) || dialect.equals(standard)
                ? names(DisplayContext.STANDARD_NAMES).languageDisplayName(locale.getLanguage())
                : dialect;
    }

    private LocaleDisplayNames names(DisplayContext dialects) {
        return LocaleDisplayNames.getInstance(locale, dialects, DisplayContext.CAPITALIZATION_FOR_STANDALONE);
    }

    private void addNames() {
        DateFormatSymbols symbols = new DateFormatSymbols(gregorian(locale));
        String format = String.join("|", symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
        String standalone = String.join("|", symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
        entries.put("months.format", format);
        entries.put("months.standalone", standalone.equals(format) ? "" : standalone);
        List<String> fromSunday = List.of(symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
        entries.put("weekdays", String.join("|", fromSunday.subList(2, 8)) + "|" + fromSunday.get(1));
    }

    private void addDatePatterns() {
        ULocale patterns = gregorian(tag.equals("en") ? INTERNATIONAL_ENGLISH : locale);
        DateTimePatternGenerator generator = DateTimePatternGenerator.getInstance(patterns);
        String day = generator.getBestPattern("yMMMMd");
        entries.put("date.yMMMMd", isWideDate(day) ? day : longDate(patterns));
        entries.put("date.yMMMM", generator.getBestPattern("yMMMM"));
        entries.put("date.y", generator.getBestPattern("y"));
    }

    /** Serbian's pattern of the skeleton has the abbreviated month, Kikuyu's the year of the week; their long date is right. */
    private static boolean isWideDate(String pattern) {
        return !NOT_A_WIDE_DATE
                .matcher(pattern.replaceAll("'[^']*'", "").replaceAll("[^A-Za-z]+", ""))
                .find();
    }

    private static String longDate(ULocale patterns) {
        return ((SimpleDateFormat) DateFormat.getDateInstance(DateFormat.LONG, patterns)).toPattern();
    }

    private void addNumbers() {
        String own = NumberingSystem.getInstance(locale).getName();
        entries.put("numbers.default", own);
        SortedSet<String> systems = new TreeSet<>(List.of("latn", "arab", "arabext", own));
        for (String system : systems) {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale.setKeywordValue("numbers", system));
            String prefix = "numbers." + system;
            entries.put(
                    prefix + ".digits",
                    NumberingSystem.getInstanceByName(system).getDescription());
            entries.put(prefix + ".group", symbols.getGroupingSeparatorString());
            entries.put(prefix + ".decimal", symbols.getDecimalSeparatorString());
            entries.put(prefix + ".minus", symbols.getMinusSignString());
        }
        addGrouping();
    }

    private void addGrouping() {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale.setKeywordValue("numbers", "latn"));
        int primary = format.getGroupingSize();
        int secondary = format.getSecondaryGroupingSize();
        entries.put("numbers.grouping.primary", Integer.toString(primary));
        entries.put("numbers.grouping.secondary", Integer.toString(secondary > 0 ? secondary : primary));
        // NumberFormat doesn't look at minimumGroupingDigits, NumberFormatter does.
        LocalizedNumberFormatter formatter = NumberFormatter.withLocale(locale.setKeywordValue("numbers", "latn"));
        int digits = primary + 1;
        while (formatter.format(Math.round(Math.pow(10, digits - 1))).length() == digits) {
            digits++;
        }
        entries.put("numbers.grouping.minimum", Integer.toString(digits - primary));
    }

    private String quotes() {
        LocaleData data = LocaleData.getInstance(locale);
        return String.join(
                "|",
                data.getDelimiter(LocaleData.QUOTATION_START),
                data.getDelimiter(LocaleData.QUOTATION_END),
                data.getDelimiter(LocaleData.ALT_QUOTATION_START),
                data.getDelimiter(LocaleData.ALT_QUOTATION_END));
    }

    /** The rules as ICU4J prints them, in the order of the categories, with the samples cut off. */
    private String plurals() {
        SortedMap<PluralCategory, String> rules = new TreeMap<>();
        for (String rule : PluralRules.forLocale(locale).toString().split(";", -1)) {
            String keyword = rule.substring(0, rule.indexOf(':')).strip();
            String condition = rule.substring(rule.indexOf(':') + 1);
            int samples = condition.indexOf('@');
            rules.put(
                    PluralCategory.ofKeyword(keyword),
                    (samples < 0 ? condition : condition.substring(0, samples)).strip());
        }
        rules.remove(PluralCategory.OTHER);
        return rules.entrySet().stream()
                .map(rule -> rule.getKey().keyword() + ": " + rule.getValue())
                .collect(Collectors.joining("; "));
    }

    private static ULocale gregorian(ULocale locale) {
        return locale.setKeywordValue("calendar", "gregorian");
    }
}
