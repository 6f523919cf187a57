package dev.sharh.language;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of one locale of CLDR by which facts are recognised, in the sections of a lexicon. */
final class WordEntries {
    private static final int SHORTEST_SHORT_NAME = 3;
    /** What ICU4J gives for a language without names. */
    private static final List<String> ROOT_WEEKDAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private static final double NAMED = 0.9;
    /** The regions that name many territories in another way than their language does. */
    private static final Set<String> WITH_OWN_TERRITORIES = Set.of("fa-AF", "pt-PT");

    private final ULocale locale;
    private final SortedMap<String, Set<String>> entries = new TreeMap<>();

    private WordEntries(ULocale locale) {
        this.locale = locale;
    }

    static SortedMap<String, String> of(String tag, ULocale locale) {
        WordEntries words = new WordEntries(locale);
        words.addNames();
        words.addSeparators();
        words.addPercent();
        if (locale.getCountry().isEmpty()) {
            words.addCurrencies();
        }
        words.addAbbreviations();
        words.addOrdinalSuffixes();
        words.entries.putAll(NumberWordEntries.of(locale));
        SortedMap<String, String> joined = new TreeMap<>();
        words.entries.forEach((key, values) -> joined.put(key, String.join("|", values)));
        return joined;
    }

    /** The names of countries and regions; none for a language in which CLDR names only some of them. */
    static SortedMap<String, String> territories(String tag, ULocale locale) {
        if (!locale.getCountry().isEmpty() && !WITH_OWN_TERRITORIES.contains(tag)) {
            return new TreeMap<>();
        }
        LocaleDisplayNames names =
                LocaleDisplayNames.getInstance(locale, LocaleDisplayNames.DialectHandling.DIALECT_NAMES);
        SortedMap<String, String> territories = new TreeMap<>();
        String[] codes = Locale.getISOCountries();
        for (String code : codes) {
            String name = names.regionDisplayName(code);
            if (name != null && !name.equals(code)) {
                territories.put(code, name);
            }
        }
        return territories.size() < NAMED * codes.length ? new TreeMap<>() : territories;
    }

    private void add(String key, String word) {
        if (!word.isBlank() && !word.contains("|")) {
            entries.computeIfAbsent(key, k -> new TreeSet<>()).add(word.strip());
        }
    }

    private void addNames() {
        DateFormatSymbols symbols = new DateFormatSymbols(locale.setKeywordValue("calendar", "gregorian"));
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] months = symbols.getMonths(context, width);
                String[] fromSunday = symbols.getWeekdays(context, width);
                for (int i = 0; i < 12; i++) {
                    addName("months." + (i + 1), months[i], width);
                }
                for (int i = 0; i < 7; i++) {
                    addName("weekdays." + (i + 1), fromSunday[i == 6 ? 1 : i + 2], width);
                }
            }
        }
    }

    /** A short name of a weekday may be another word: "sun", "mar". */
    private void addName(String key, String name, int width) {
        String word = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        boolean isShort = width == DateFormatSymbols.ABBREVIATED;
        boolean named = !(ROOT_WEEKDAYS.contains(word) && width == DateFormatSymbols.WIDE)
                && !locale.equals(ULocale.ROOT)
                && word.codePoints().anyMatch(Character::isLetter)
                && word.codePoints().noneMatch(Character::isDigit);
        if (named && (!isShort || word.length() >= SHORTEST_SHORT_NAME)) {
            boolean known = entries.getOrDefault(key, Set.of()).contains(word);
            add(key, word);
            if (isShort && !known && word.length() == SHORTEST_SHORT_NAME) {
                add("writing.ambiguous", word);
            }
        }
    }

    private void addSeparators() {
        Set<String> group = new TreeSet<>();
        Set<String> decimal = new TreeSet<>();
        for (String system : List.of("latn", NumberingSystem.getInstance(locale).getName())) {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale.setKeywordValue("numbers", system));
            group.add(symbols.getGroupingSeparatorString());
            decimal.add(symbols.getDecimalSeparatorString());
            add("percent", symbols.getPercentString().replaceAll("\\p{Cf}", ""));
        }
        group.removeIf(String::isBlank);
        entries.put("writing.groupSeparators", Set.of(String.join("", group)));
        entries.put("writing.decimalSeparators", Set.of(String.join("", decimal)));
    }

    private void addPercent() {
        for (double number : new double[] {1, 2, 3, 5, 11, 21, 1.5}) {
            String full = NumberFormatter.withLocale(locale)
                    .unit(NoUnit.PERCENT)
                    .unitWidth(UnitWidth.FULL_NAME)
                    .format(number)
                    .toString();
            String word = full.replaceAll("[\\p{Nd}.,٫'\\p{Cf}]", "").strip();
            if (!word.contains("%") && !word.isEmpty()) {
                add("percent", word);
            }
        }
    }

    private void addCurrencies() {
        CurrencyMetaInfo info = CurrencyMetaInfo.getInstance();
        for (String code : info.currencies(CurrencyMetaInfo.CurrencyFilter.now().withTender())) {
            Currency currency = Currency.getInstance(code);
            Set<String> names = new TreeSet<>();
            names.add(currency.getName(locale, Currency.LONG_NAME, null));
            for (String count : List.of("one", "two", "few", "many", "other")) {
                names.add(currency.getName(locale, Currency.PLURAL_LONG_NAME, count, null));
            }
            names.add(currency.getName(locale, Currency.SYMBOL_NAME, null));
            String narrow = currency.getName(locale, Currency.NARROW_SYMBOL_NAME, null);
            if (narrow.codePoints().noneMatch(Character::isLetter) && !isShared(narrow)) {
                names.add(narrow);
            }
            names.remove(code);
            names.forEach(name -> add("currencies." + code, name));
        }
    }

    /** A sign that several currencies have means the one that a lexicon says. */
    private static boolean isShared(String sign) {
        return List.of("$", "£", "¥").contains(sign);
    }

    private void addAbbreviations() {
        UResourceBundle bundle =
                UResourceBundle.getBundleInstance("com/ibm/icu/impl/data/icudata/brkitr", locale.getLanguage());
        if (!bundle.getULocale().getLanguage().equals(locale.getLanguage())) {
            return;
        }
        try {
            Arrays.stream(bundle.get("exceptions").get("SentenceBreak").getStringArray())
                    .forEach(suppressed -> add("writing.abbreviations", suppressed.replaceAll("\\.$", "")));
        } catch (MissingResourceException none) {
            // most languages have no list
        }
    }

    private void addOrdinalSuffixes() {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL);
        if (!format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage())) {
            return;
        }
        for (String rules : format.getRuleSetNames()) {
            for (int n = 1; n <= 11; n++) {
                String suffix = format.format(n, rules).replaceAll("[\\p{Nd}\\p{Cf}]", "");
                if (suffix.codePoints().anyMatch(Character::isLetter)) {
                    add("ordinalSuffixes", suffix);
                }
            }
        }
    }
}
