package dev.sharh.theme;

import dev.sharh.language.PluralRules.PluralCategory;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The strings of the English files with their placeholders, which each language must have. */
final class StringsReference {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w*)}");

    /** Languages may add forms of a date for days and for names; see {@link dev.sharh.language.DateWords}. */
    private static final String DATE = "date.";

    private static final Pattern OTHER_FORM = Pattern.compile("(?:Day|Named)$");

    private final Map<String, Set<String>> plain = new TreeMap<>();
    private final Map<String, Set<String>> counted = new TreeMap<>();

    /** Adds the strings of a file; they override those of earlier files. */
    void add(StringsFile english) {
        Map<String, Set<String>> ofThis = new TreeMap<>();
        english.plain().forEach((fullKey, text) -> {
            StringKey key = StringKey.of(fullKey);
            if (key.category().isPresent()) {
                ofThis.computeIfAbsent(key.stem(), stem -> new TreeSet<>()).addAll(placeholders(text));
            } else {
                plain.put(fullKey, placeholders(text));
            }
        });
        counted.putAll(ofThis);
    }

    /** Returns the keys of strings without plural forms. */
    Set<String> plain() {
        return plain.keySet();
    }

    /** Returns the stems of strings with plural forms. */
    Set<String> counted() {
        return counted.keySet();
    }

    /** Returns whether there is a string with this key or stem. */
    boolean has(StringKey key) {
        return key.category().isPresent() ? counted.containsKey(key.stem()) : plain.containsKey(base(key.stem()));
    }

    /** Returns the placeholders of a string. */
    Set<String> placeholders(StringKey key) {
        return key.category().isPresent()
                ? counted.getOrDefault(key.stem(), Set.of())
                : plain.getOrDefault(base(key.stem()), Set.of());
    }

    private String base(String key) {
        return key.startsWith(DATE) && !plain.containsKey(key)
                ? OTHER_FORM.matcher(key).replaceFirst("")
                : key;
    }

    /** Returns the names between braces in a text. */
    static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the offset of a placeholder in a text. */
    static int offset(String text, String placeholder) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(found -> found.group(1).equals(placeholder))
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(0);
    }

    /**
     * The key of a string. If its last part is a plural category, as in {@code edition.readingTime.few}, the rest is the stem.
     *
     * @param stem the key without the plural category
     */
    record StringKey(String stem, Optional<PluralCategory> category) {
        static StringKey of(String key) {
            int dot = key.lastIndexOf('.');
            String last = key.substring(dot + 1);
            Optional<PluralCategory> category = Arrays.stream(PluralCategory.values())
                    .filter(each -> each.keyword().equals(last))
                    .findFirst();
            return category.isPresent() && dot > 0
                    ? new StringKey(key.substring(0, dot), category)
                    : new StringKey(key, Optional.empty());
        }

        /** Returns the full key. */
        String key() {
            return category.map(each -> stem + "." + each.keyword()).orElse(stem);
        }
    }
}
