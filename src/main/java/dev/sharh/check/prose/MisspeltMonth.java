package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.Message;
import dev.sharh.language.MonthNames;
import dev.sharh.language.Spelling;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date whose month is misspelt, or is that of another language, is not read as a date, so that it is not compared with the
 * article: 24 Agust 2025, 5 Octobre 2024.
 */
final class MisspeltMonth implements ProseRule {
    private static final int LONGEST_CASE_ENDING = 2;
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final Pattern DAY = Pattern.compile("\\p{Nd}{1,2}(?:st|nd|rd|th|er)?");
    private static final Set<String> BEFORE_YEARS = Set.of("of", "de", "عام", "سنة");
    private static final Set<String> BEFORE_MONTHS = Set.of("of", "de", "من");
    private static final int LONGEST_MONTH = 20;
    private static final int SHORTEST_BESIDE_DAY = 3;
    /** Without a day, a shorter word before a year is often no month. */
    private static final int SHORTEST_ALONE = 6;

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
        if (prose.verbatim()) {
            return;
        }
        String text = prose.text();
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isDigit(text.charAt(i))) {
                digits++;
                continue;
            }
            if (digits == DIGITS_OF_A_YEAR) {
                checkBefore(prose, i - digits, findings);
            }
            digits = 0;
        }
    }

    /** Checks the word before a year: with a day before it or after it, or without a day. */
    private void checkBefore(ProseText prose, int year, Consumer<Finding> findings) {
        Word last = Word.before(year, prose.text(), true);
        if (BEFORE_YEARS.contains(last.text())) {
            last = Word.before(last.start(), prose.text(), true);
        }
        boolean dayAfter = last.isDay();
        Word month = dayAfter ? Word.before(last.start(), prose.text(), false) : last;
        Word day = Word.before(month.start(), prose.text(), false);
        if (BEFORE_MONTHS.contains(day.text())) {
            day = Word.before(day.start(), prose.text(), false);
        }
        boolean besideDay = dayAfter || day.isDay();
        if (month.isName(besideDay ? SHORTEST_BESIDE_DAY : SHORTEST_ALONE)) {
            check(month, besideDay, prose.language(), findings);
        }
    }

    private void check(Word word, boolean besideDay, Language language, Consumer<Finding> findings) {
        Map<String, String> months = names.computeIfAbsent(language, this::months);
        String folded = folded(word.text());
        if (!isKnown(folded, months) && !isInflected(folded, months, language)) {
            Spelling.nearest(folded, months.keySet())
                    .map(months::get)
                    .map(month -> found(word, Message.of("a date with a misspelt month, “{0}”", word.text()), month))
                    .or(() -> besideDay ? foreign(word, language) : Optional.empty())
                    .ifPresent(findings);
        }
    }

    /** Letters, marks and digits of a text. */
    private record Word(int start, String text) {
        /** Returns the word before an offset and the spaces before it, and before a comma if there may be one; or an empty one. */
        static Word before(int offset, String text, boolean comma) {
            int end = offset;
            while (end > 0 && Characters.isWhite(text.charAt(end - 1))) {
                end--;
            }
            if (end == offset) {
                return new Word(offset, "");
            }
            if (comma && end > 0 && text.charAt(end - 1) == ',') {
                end--;
            }
            int start = end;
            while (start > 0 && end - start <= LONGEST_MONTH && isPart(text.charAt(start - 1))) {
                start--;
            }
            return new Word(start, text.substring(start, end));
        }

        private static boolean isPart(char c) {
            return Character.isLetterOrDigit(c) || Characters.isMark(c);
        }

        boolean isDay() {
            return DAY.matcher(text).matches();
        }

        boolean isName(int shortest) {
            return text.length() >= shortest
                    && text.length() <= LONGEST_MONTH
                    && text.codePoints().noneMatch(Character::isDigit);
        }
    }

    private Optional<Finding> foreign(Word word, Language language) {
        return monthNames
                .number(word.text(), language)
                .map(month -> found(
                        word,
                        Message.of("a date whose month, “{0}”, is in another language", word.text()),
                        tables.apply(language).months().get(month - 1)));
    }

    private static Finding found(Word word, Message what, String month) {
        return Finding.warning("text/misspelt-month", word.start(), what, Message.of("write {0}", month))
                .replacing(word.text(), month);
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
