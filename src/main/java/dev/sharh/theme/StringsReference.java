package dev.sharh.theme;

import dev.sharh.language.PluralRules.PluralCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The strings of the English files with their placeholders, which each language must have.
 *
 * @param plain by the keys of strings without plural forms
 * @param counted by the stems of strings with plural forms
 */
record StringsReference(Map<String, Set<String>> plain, Map<String, Set<String>> counted) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w*)}");

    /** Languages may add forms of a date for days and for names; see {@link dev.sharh.time.DateWords}. */
    private static final Pattern OTHER_FORM = Pattern.compile("(date\\..+)(?:Day|Named)");

    /** Returns the strings of some files; the placeholders of the first file are the right ones. */
    static StringsReference of(List<StringsFile> english) {
        Map<String, String> texts = new TreeMap<>();
        english.forEach(file -> file.addTo(texts, key -> !texts.containsKey(key)));
        Map<String, Set<String>> plain = new TreeMap<>();
        Map<String, Set<String>> counted = new TreeMap<>();
        texts.forEach((fullKey, text) -> {
            StringKey key = StringKey.of(fullKey);
            (key.category().isPresent() ? counted : plain)
                    .computeIfAbsent(key.stem(), stem -> new TreeSet<>())
                    .addAll(placeholders(text));
        });
        plain.keySet().removeIf(key -> !base(key).equals(key) && plain.containsKey(base(key)));
        return new StringsReference(plain, counted);
    }

    /** Returns whether there is a string with this key or stem. */
    boolean has(StringKey key) {
        return key.category().isPresent() ? counted.containsKey(key.stem()) : plain.containsKey(known(key.stem()));
    }

    /** Returns the placeholders of a string. */
    Set<String> placeholders(StringKey key) {
        return key.category().isPresent()
                ? counted.getOrDefault(key.stem(), Set.of())
                : plain.getOrDefault(known(key.stem()), Set.of());
    }

    private String known(String key) {
        return plain.containsKey(key) ? key : base(key);
    }

    private static String base(String key) {
        return OTHER_FORM.matcher(key).replaceFirst("$1");
    }

    /** Returns the names between braces in a text. */
    static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
