package dev.sharh.content;

import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of CLDR that the jar carries, read once for each language. */
public final class CldrTables {
    private static final String ROOT = "und";

    /** By tag: the first hash of a record costs some 10 ms, as the JDK makes it from method handles. */
    private final Map<String, LocaleTable> tables = new ConcurrentHashMap<>();

    /**
     * The table of a language: what its own file says, over what the files of its {@linkplain Language#fallbacks()
     * fallbacks} say, over CLDR's root. Of a language that CLDR has nothing about, the name is its tag.
     *
     * @throws UncheckedIOException if the jar is broken
     */
    public LocaleTable of(Language language) {
        LocaleTable known = tables.get(language.tag());
        if (known != null) {
            return known;
        }
        LocaleTable table = read(language);
        LocaleTable earlier = tables.putIfAbsent(language.tag(), table);
        return earlier == null ? table : earlier;
    }

    private static LocaleTable read(Language language) {
        Map<String, String> merged = new HashMap<>(load(ROOT));
        if (merged.isEmpty()) {
            throw new UncheckedIOException(new FileNotFoundException(path(ROOT)));
        }
        merged.put("autonym", language.tag());
        List<Language> shortestFirst = new ArrayList<>(language.fallbacks());
        Collections.reverse(shortestFirst);
        for (Language each : shortestFirst) {
            if (!each.tag().equals(ROOT)) {
                merged.putAll(load(each.tag()));
            }
        }
        return LocaleTable.of(merged);
    }

    private static Map<String, String> load(String tag) {
        try (InputStream stream = CldrTables.class.getResourceAsStream(path(tag))) {
            if (stream == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> pairs = new HashMap<>();
            for (Map.Entry<Object, Object> pair : properties.entrySet()) {
                pairs.put((String) pair.getKey(), (String) pair.getValue());
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + path(tag) + " from the jar", e);
        }
    }

    private static String path(String tag) {
        return "/dev/sharh/language/cldr/" + tag + ".properties";
    }
}
