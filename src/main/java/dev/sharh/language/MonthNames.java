package dev.sharh.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the month that a name means, by the tables of CLDR. */
public final class MonthNames {
    private static final Language ENGLISH = Language.of("en");
    private static final int SHORTEST = 3;

    private final Function<Language, LocaleTable> tables;
    /** The months by their names in all languages, read when the first name is not of a near language. */
    private final Map<String, Set<Integer>> everywhere = new HashMap<>();

    public MonthNames(Function<Language, LocaleTable> tables) {
        this.tables = tables;
    }

    /**
     * Returns the number of a month. A name may be shortened in the language of its text and in English, and be of any other
     * language in which it means the same month. Two names with a stroke between them must mean the same.
     */
    public Optional<Integer> number(String name, Language language) {
        Set<Optional<Integer>> numbers = Arrays.stream(name.split("/", -1))
                .map(MonthNames::folded)
                .map(each -> ofOne(each, language))
                .collect(Collectors.toSet());
        return numbers.size() == 1 ? numbers.iterator().next() : Optional.empty();
    }

    private Optional<Integer> ofOne(String name, Language language) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(language, ENGLISH)
                .flatMap(near -> shortened(tables.apply(near), name).stream())
                .findFirst()
                .or(() -> only(everywhere(name).stream()));
    }

    private static Optional<Integer> shortened(LocaleTable table, String name) {
        return only(exact(table, name))
                .or(() -> name.length() < SHORTEST
                        ? Optional.empty()
                        : only(numbers(table.months(), month -> month.startsWith(name))));
    }

    private static Stream<Integer> exact(LocaleTable table, String name) {
        return Stream.of(table.months(), table.standaloneMonths()).flatMap(months -> numbers(months, name::equals));
    }

    private static Stream<Integer> numbers(List<String> months, Predicate<String> fits) {
        return IntStream.rangeClosed(1, 12)
                .filter(i -> fits.test(folded(months.get(i - 1))))
                .boxed();
    }

    private static Optional<Integer> only(Stream<Integer> numbers) {
        Set<Integer> different = numbers.collect(Collectors.toSet());
        return different.size() == 1 ? Optional.of(different.iterator().next()) : Optional.empty();
    }

    private synchronized Set<Integer> everywhere(String name) {
        if (everywhere.isEmpty()) {
            allTables()
                    .flatMap(table -> Stream.of(table.months(), table.standaloneMonths()))
                    .forEach(months -> IntStream.rangeClosed(1, 12)
                            .forEach(i -> everywhere
                                    .computeIfAbsent(folded(months.get(i - 1)), key -> new HashSet<>())
                                    .add(i)));
        }
        return everywhere.getOrDefault(name, Set.of());
    }

    /** The languages of ISO 639-1, and Arabic in each country, because its months differ. */
    private Stream<LocaleTable> allTables() {
        return Stream.concat(
                        Arrays.stream(Locale.getISOLanguages()),
                        Arrays.stream(Locale.getISOCountries()).map(country -> "ar-" + country))
                .flatMap(tag -> Language.parse(tag).stream())
                .map(tables);
    }

    /** Returns a name without marks, elongation and the full stop of an abbreviation. */
    private static String folded(String name) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !Characters.isMark(c) && c != '\u0640' && c != '.')
                .forEach(letters::appendCodePoint);
        return letters.toString().strip().toLowerCase(Locale.ROOT);
    }
}
