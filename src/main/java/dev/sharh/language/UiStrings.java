package dev.sharh.language;

import dev.sharh.language.PluralRules.PluralCategory;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of the theme in one language: {@code timeline.status.planned} → "Planned". A string may have places for
 * values, {@code {minutes} minutes}; a counted one has an entry for each plural category of its language.
 */
public final class UiStrings {
    private final Map<String, String> byKey;
    private final PluralRules plurals;
    private final Map<String, Object> tree = new TreeMap<>();

    public UiStrings(Map<String, String> byKey, PluralRules plurals) {
        this.byKey = Map.copyOf(byKey);
        this.plurals = plurals;
        byKey.forEach((key, string) -> put(tree, key, string));
    }

    public Set<String> keys() {
        return byKey.keySet();
    }

    /**
     * The string for a key.
     *
     * @throws IllegalArgumentException if there is none: strings files are checked when they are read
     */
    public String get(String key) {
        String string = byKey.get(key);
        if (string == null) {
            throw new IllegalArgumentException("no string “" + key + "”");
        }
        return string;
    }

    /** Returns whether there is a string for a key that not every language needs. */
    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** The string with its places filled. */
    public String get(String key, Map<String, String> values) {
        return fill(get(key), values);
    }

    /**
     * The string for a number of things, in the form that CLDR's plural rules choose.
     *
     * @param written the number as readers see it, for the place {@code {count}}
     */
    public String count(String key, long count, String written) {
        String form = key + "." + plurals.select(count).keyword();
        String string = byKey.containsKey(form) ? get(form) : get(key + "." + PluralCategory.OTHER.keyword());
        return fill(string, Map.of("count", written));
    }

    /** Everything below a key as a tree of maps, for a template. */
    public Map<String, Object> tree() {
        return Collections.unmodifiableMap(tree);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> node, String key, String string) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            node.put(key, string);
        } else {
            Object child = node.computeIfAbsent(key.substring(0, dot), k -> new TreeMap<String, Object>());
            put((Map<String, Object>) child, key.substring(dot + 1), string);
        }
    }

    private static String fill(String string, Map<String, String> values) {
        String filled = string;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
