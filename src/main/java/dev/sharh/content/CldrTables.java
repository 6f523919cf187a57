package dev.sharh.content;

import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.time.MonthStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The tables of CLDR in the jar. Each is read once. */
public final class CldrTables {
    private static final String ROOT = "und";

    private final Map<String, LocaleTable> byTag = new ConcurrentHashMap<>();

    /**
     * Returns the table of a language. Its own file overrides those of its {@linkplain Language#fallbacks() fallbacks}, which
     * override CLDR's root. A language that CLDR doesn't know has its tag as its name.
     *
     * @throws UncheckedIOException if the jar is damaged
     */
    public LocaleTable of(Language language) {
        return byTag.computeIfAbsent(language.tag(), tag -> read(language));
    }

    /** Returns the names of the months, January first. For Arabic, a style chooses those of Egypt, of Iraq or both. */
    public List<String> months(Language language, MonthStyle style) {
        if (!language.language().equals("ar")) {
            return of(language).months();
        }
        List<String> egyptian = of(Language.of("ar-EG")).months();
        List<String> levantine = of(Language.of("ar-IQ")).months();
        return switch (style) {
            case EGYPTIAN -> egyptian;
            case LEVANTINE -> levantine;
            case BOTH ->
                IntStream.range(0, egyptian.size())
                        .mapToObj(month -> egyptian.get(month) + "/" + levantine.get(month))
                        .toList();
        };
    }

    /** Returns the words by which facts are recognised in a language, by section and value: {@code units.2=dos|two}. */
    public Map<String, String> words(Language language) {
        return merged("words", language);
    }

    /**
     * Returns the names of countries and regions in a language by their ISO 3166-1 code; none if CLDR names only some of
     * them.
     */
    public Map<String, String> territories(Language language) {
        return merged("territories", language);
    }

    private static LocaleTable read(Language language) {
        Map<String, String> merged = merged("cldr", language);
        if (merged.isEmpty()) {
            throw JarResource.damaged("cldr", new IOException(ROOT));
        }
        merged.putIfAbsent("autonym", language.tag());
        return LocaleTable.of(merged);
    }

    private static Map<String, String> merged(String folder, Language language) {
        Map<String, String> merged = load(folder, ROOT);
        List<Language> shortestFirst = new ArrayList<>(language.fallbacks());
        Collections.reverse(shortestFirst);
        for (Language each : shortestFirst) {
            if (!each.tag().equals(ROOT)) {
                merged.putAll(load(folder, each.tag()));
            }
        }
        return merged;
    }

    private static Map<String, String> load(String folder, String tag) {
        return JarResource.properties("/dev/sharh/language/" + folder + "/" + tag + ".properties");
    }
}
