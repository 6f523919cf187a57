package dev.sharh.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words for numbers in one language, from CLDR's spell-out rules: those from which a text makes its numbers, each with the
 * section of a lexicon that it belongs to.
 */
final class NumberWordEntries {
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final int LAST_ORDINAL = 31;
    private static final List<Long> SCALES =
            List.of(1_000L, 100_000L, 1_000_000L, 10_000_000L, 1_000_000_000L, 1_000_000_000_000L);
    /** Those of languages that count in groups of four digits. */
    private static final List<Long> SCALES_OF_FOUR = List.of(10_000L, 100_000_000L);

    private static final List<Integer> COUNTS = List.of(1, 2, 3, 5, 11, 100);

    private final RuleBasedNumberFormat format;
    private final List<String> cardinals;
    private final List<String> ordinals;
    private final Map<Long, Set<String>> known = new HashMap<>();
    private final SortedMap<String, Set<String>> entries = new TreeMap<>();

    private NumberWordEntries(ULocale locale) {
        this.format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        List<String> rules = new ArrayList<>(Arrays.asList(format.getRuleSetNames()));
        this.cardinals = rules.stream()
                .filter(r -> !r.contains("ordinal") && !r.endsWith("year"))
                .toList();
        this.ordinals = rules.stream().filter(r -> r.contains("ordinal")).toList();
    }

    /** Returns words by section and value; none if CLDR has no rules for the language. */
    static SortedMap<String, Set<String>> of(ULocale locale) {
        NumberWordEntries words = new NumberWordEntries(locale);
        ULocale rulesOf = words.format.getLocale(ULocale.ACTUAL_LOCALE);
        if (rulesOf.getLanguage().equals(locale.getLanguage()) && words.forms(2).size() < 20) {
            words.addUpToHundred();
            words.addHundreds();
            SCALES.forEach(words::addScale);
            SCALES_OF_FOUR.forEach(words::addCountedScale);
            words.addOrdinals();
            words.addGrammar();
        }
        return words.entries;
    }

    private void addUpToHundred() {
        for (long n = 1; n < 100; n++) {
            String section = n < 10 ? "units" : n % 10 == 0 && n > 10 ? "tens" : "teens";
            for (String form : forms(n)) {
                if (n < 21 || n % 10 == 0 || !isSum(form, n)) {
                    add(section, n, form);
                }
            }
        }
    }

    /** Returns whether a number is the words for its ten and its unit, in any order, with no more than a word between them. */
    private boolean isSum(String form, long n) {
        List<String> words = words(form);
        return words.size() > 1
                && forms(n / 10 * 10).stream().anyMatch(ten -> isAtAnEnd(words, ten))
                && forms(n % 10).stream().anyMatch(unit -> isAtAnEnd(words, unit));
    }

    private static boolean isAtAnEnd(List<String> words, String form) {
        return words.get(0).startsWith(form) || words.get(words.size() - 1).endsWith(form);
    }

    private void addHundreds() {
        Set<String> multiplied = new LinkedHashSet<>();
        for (long n = 1; n < 10; n++) {
            for (String form : forms(n * 100)) {
                Set<String> hundred = counted(form, n);
                multiplied.addAll(hundred);
                if (hundred.isEmpty()) {
                    add("hundreds", n * 100, form);
                }
            }
        }
        multiplied.forEach(word -> add("hundred", 100, word));
        for (String form : forms(101)) { // ciento uno
            List<String> words = words(form);
            if (words.size() == 2 && forms(1).contains(words.get(1))) {
                add("hundreds", 100, words.get(0));
            }
        }
    }

    private void addScale(long scale) {
        forms(scale).stream().filter(form -> words(form).size() == 1).forEach(form -> add("scales", scale, form));
        addCountedScale(scale);
    }

    private void addCountedScale(long scale) {
        for (long count : COUNTS) {
            for (String form : forms(count * scale)) {
                counted(form, count).forEach(word -> add("scales", scale, word));
            }
        }
    }

    /** Returns the word that follows the words for a count. */
    private Set<String> counted(String form, long count) {
        Set<String> words = new TreeSet<>();
        for (String number : forms(count)) {
            String rest = form.startsWith(number + " ") ? form.substring(number.length() + 1) : "";
            if (words(rest).size() == 1 && !rest.isEmpty()) {
                words.add(rest);
            } else if (form.startsWith(number) && isSyllable(form.substring(number.length()))) {
                words.add(form.substring(number.length()));
            }
        }
        return words;
    }

    /** Returns whether a text is one letter of a script that writes numbers without spaces: 万, 만. */
    private static boolean isSyllable(String text) {
        return text.codePointCount(0, text.length()) == 1
                && (Character.isIdeographic(text.codePointAt(0))
                        || Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HANGUL);
    }

    private void addOrdinals() {
        for (int n = 1; n <= 100; n = n < LAST_ORDINAL ? n + 1 : n < 40 ? 40 : n + 10) {
            for (String form : spelled(n, ordinals)) {
                boolean sum = n > 20 && n % 10 != 0 && words(form).size() > 1;
                if (!sum && !forms(n).contains(form)) {
                    add("ordinals", n, form);
                }
            }
        }
    }

    /** The word for "and", and the order of units and tens, from how 25 is said. */
    private void addGrammar() {
        Set<String> ands = new TreeSet<>();
        for (String form : forms(25)) {
            List<String> words = words(form.replace("-", " - "));
            boolean unitFirst = forms(5).contains(words.get(0));
            if (words.size() == 3) {
                ands.add(words.get(1));
            }
            if (words.size() > 1 && unitFirst) {
                entries.put("writing.unitsBeforeTens", Set.of("true"));
            } else if (words.size() == 3 && !words.get(1).equals("-")) {
                entries.put("writing.andAfterTens", Set.of("true"));
            }
        }
        if (entries.containsKey("writing.unitsBeforeTens")) { // خمسة عشر is a sum, too
            entries.forEach((key, forms) -> {
                if (key.startsWith("teens.")) {
                    forms.removeIf(form -> form.contains(" "));
                }
            });
            entries.values().removeIf(Set::isEmpty);
        }
        for (String form : forms(101)) {
            List<String> words = words(form);
            if (words.size() > 2 && forms(1).contains(words.get(words.size() - 1))) {
                String middle = words.get(words.size() - 2);
                if (entries.values().stream().noneMatch(known -> known.contains(middle))) {
                    ands.add(middle);
                }
            }
        }
        ands.remove("-");
        if (!ands.isEmpty()) {
            entries.put("and", ands);
        }
        if (format.format(225).contains(SOFT_HYPHEN)) {
            entries.put("writing.compounds", Set.of("true"));
        }
    }

    private void add(String section, long value, String form) {
        entries.computeIfAbsent(section + "." + value, key -> new TreeSet<>()).add(form);
    }

    private Set<String> forms(long number) {
        return known.computeIfAbsent(number, n -> spelled(n, cardinals));
    }

    private Set<String> spelled(long number, List<String> rules) {
        Set<String> forms = new TreeSet<>();
        for (String rule : rules) {
            String form = format.format(number, rule)
                    .replace(SOFT_HYPHEN, "")
                    .replace("\u200B", "")
                    .strip();
            if (form.codePoints().anyMatch(Character::isLetter)
                    && form.codePoints().noneMatch(Character::isDigit)) {
                forms.add(form);
            }
        }
        return forms;
    }

    private static List<String> words(String form) {
        return form.isEmpty() ? List.of() : List.of(form.split(" ", -1));
    }
}
