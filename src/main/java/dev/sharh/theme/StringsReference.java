package dev.sharh.theme;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every language must have: the strings of the English files, with the places for values in them. */
final class StringsReference {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w*)}");

    /** A phrase for a date may have other forms for days and for seasons, where a language needs them; see DateWords. */
    private static final String DATE = "date.";

    private static final Pattern OTHER_FORM = Pattern.compile("(?:Day|Named)$");

    private final Map<String, Set<String>> plain = new TreeMap<>();
    private final Map<String, Set<String>> counted = new TreeMap<>();

    /** Adds a file's strings; those of a later file take the place of an earlier one's. */
    void add(StringsFile english) {
        Map<String, Set<String>> ofThis = new TreeMap<>();
        english.plain().forEach((whole, text) -> {
            StringKey key = StringKey.of(whole);
            if (key.category().isPresent()) {
                ofThis.computeIfAbsent(key.stem(), stem -> new TreeSet<>()).addAll(places(text));
            } else {
                plain.put(whole, places(text));
            }
        });
        counted.putAll(ofThis);
    }

    /** The keys of strings that count nothing. */
    Set<String> plain() {
        return plain.keySet();
    }

    /** The stems of strings that need a form for each plural category. */
    Set<String> counted() {
        return counted.keySet();
    }

    /** Whether there is such a string in some form. */
    boolean has(StringKey key) {
        return key.category().isPresent() ? counted.containsKey(key.stem()) : plain.containsKey(base(key.stem()));
    }

    /** The places for values that a string has. */
    Set<String> places(StringKey key) {
        return key.category().isPresent()
                ? counted.getOrDefault(key.stem(), Set.of())
                : plain.getOrDefault(base(key.stem()), Set.of());
    }

    private String base(String key) {
        return key.startsWith(DATE) && !plain.containsKey(key)
                ? OTHER_FORM.matcher(key).replaceFirst("")
                : key;
    }

    /** The names between braces in a text. */
    static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where in a text a place for a value is. */
    static int offset(String text, String place) {
        return PLACE.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(place))
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(0);
    }
}
