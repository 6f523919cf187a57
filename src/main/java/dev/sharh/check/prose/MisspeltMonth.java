package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.Message;
import dev.sharh.language.MonthNames;
import dev.sharh.language.Spelling;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date whose month is misspelt, or is that of another language, is not read as a date, so that it is not compared with the
 * article: 24 Agust 2025, 5 Octobre 2024.
 */
final class MisspeltMonth implements ProseRule {
    private static final String DAY = "(?<!\\p{L}|\\p{Nd})\\p{Nd}{1,2}(?:st|nd|rd|th|er)?\\h+(?:of\\h+|de\\h+|من\\h+)?";
    private static final String YEAR = ",?\\h+(?:(?:of|de|عام|سنة)\\h+)?\\p{Nd}{4}(?!\\p{Nd})";
    private static final int LONGEST_CASE_ENDING = 2;
    private static final String WORD = "\\p{L}\\p{M}]";

    private static final Pattern YEARS = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");
    /** More characters than a date has. */
    private static final int LONGEST_DATE = 60;

    /** A day, a word and a year; a word, a day and a year; a longer word and a year. */
    private static final Pattern WITHOUT_DAY =
            Pattern.compile("(?<![" + WORD + ")(?<month>[" + WORD + "{6,20})" + YEAR);

    private static final List<Pattern> DATES = List.of(
            Pattern.compile(DAY + "(?<month>[" + WORD + "{3,20})" + YEAR),
            Pattern.compile("(?<![" + WORD + ")(?<month>[" + WORD + "{3,20})\\h+\\p{Nd}{1,2}(?:st|nd|rd|th)?" + YEAR),
            WITHOUT_DAY);

    /** The countries whose Arabic names of months differ. */
    private static final List<String> ARABIC = List.of("ar-EG", "ar-IQ", "ar-MA", "ar-DZ", "ar-TN", "ar-MR");

    private final Function<Language, LocaleTable> tables;
    /** The names of each language by their folded forms. */
    private final Map<Language, Map<String, String>> names = new ConcurrentHashMap<>();

    private final MonthNames monthNames;

    MisspeltMonth(Function<Language, LocaleTable> tables) {
        this.tables = tables;
        this.monthNames = new MonthNames(tables);
    }

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (prose.verbatim() || prose.text().codePoints().noneMatch(Character::isDigit)) {
            return;
        }
        Map<String, String> months = names.computeIfAbsent(prose.language(), this::months);
        Map<Integer, String> words = new TreeMap<>();
        Set<Integer> besideDays = new HashSet<>();
        Matcher year = YEARS.matcher(prose.text());
        for (int from = 0; year.find(); from = year.end()) {
            for (Pattern date : DATES) {
                Matcher found = date.matcher(prose.text())
                        .useTransparentBounds(true)
                        .region(Math.max(from, year.start() - LONGEST_DATE), year.end());
                if (found.find()) {
                    words.putIfAbsent(found.start("month"), found.group("month"));
                    if (date != WITHOUT_DAY) {
                        besideDays.add(found.start("month"));
                    }
                }
            }
        }
        words.forEach((offset, word) -> {
            if (!isKnown(folded(word), months) && !isInflected(folded(word), months, prose.language())) {
                Spelling.nearest(folded(word), months.keySet())
                        .map(months::get)
                        .map(month ->
                                found(offset, word, Message.of("a date with a misspelt month, “{0}”", word), month))
                        .or(() -> besideDays.contains(offset)
                                ? foreign(offset, word, prose.language())
                                : Optional.empty())
                        .ifPresent(findings);
            }
        });
    }

    private Optional<Finding> foreign(int offset, String word, Language language) {
        return monthNames
                .number(word, language)
                .map(month -> found(
                        offset,
                        word,
                        Message.of("a date whose month, “{0}”, is in another language", word),
                        tables.apply(language).months().get(month - 1)));
    }

    private static Finding found(int offset, String word, Message what, String month) {
        return Finding.warning("text/misspelt-month", offset, what, Message.of("write {0}", month))
                .replacing(word, month);
    }

    /** An abbreviation, and a longer word such as Augusta or المارسي, are not misspelt. */
    private static boolean isKnown(String word, Map<String, String> months) {
        return months.keySet().stream()
                .anyMatch(month -> month.startsWith(word) || word.startsWith(month) || word.endsWith(month));
    }

    /** Where months have cases, others than CLDR's two differ from these in the ending: сентябрю. */
    private boolean isInflected(String word, Map<String, String> months, Language language) {
        LocaleTable table = tables.apply(language);
        boolean cases = !table.months().equals(table.standaloneMonths());
        return cases
                && months.keySet().stream()
                        .anyMatch(month -> month.length() > LONGEST_CASE_ENDING + 1
                                && word.startsWith(month.substring(0, month.length() - LONGEST_CASE_ENDING)));
    }

    /** A name of two words is none of these dates. */
    private Map<String, String> months(Language language) {
        Map<String, String> months = new LinkedHashMap<>();
        (language.language().equals("ar") ? ARABIC.stream().map(Language::of) : Stream.of(language))
                .map(tables)
                .flatMap(table -> Stream.concat(table.months().stream(), table.standaloneMonths().stream()))
                .filter(month -> month.codePoints().allMatch(c -> Character.isLetter(c) || Characters.isMark(c)))
                .forEach(month -> months.putIfAbsent(folded(month), month));
        return months;
    }

    /** Returns a word in small letters, without marks: أغسطس and اغسطس are one word. */
    private static String folded(String word) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !Characters.isMark(c))
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
