package dev.sharh.language;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what the package carries of CLDR, from ICU4J: a properties file for each language and {@code LikelyScripts}.
 *
 * <p>After an upgrade of ICU4J, in the project's folder:
 *
 * <pre>./mvnw test -Dtest=CldrTablesGeneratorTest -Dcldr.write=true</pre>
 *
 * <p>Run it twice if it changed {@code LikelyScripts}, which a table's fallbacks depend on.
 *
 * <p>{@code und.properties} is CLDR's root. Each other file has only the keys whose value differs from what the files of
 * its {@linkplain Language#fallbacks() fallbacks} and the root say; a region has a file only if there is such a key.
 */
final class CldrTablesGenerator {
    private static final Path LANGUAGE = Path.of("src/main/resources/dev/sharh/language");
    static final Path TABLES = LANGUAGE.resolve("cldr");
    static final Path WORDS = LANGUAGE.resolve("words");
    static final Path TERRITORIES = LANGUAGE.resolve("territories");
    private static final Path SCRIPTS = Path.of("src/main/java/dev/sharh/language/LikelyScripts.java");
    private static final String ROOT = "und";

    private CldrTablesGenerator() {}

    /** The files and their contents, by their path from the project's folder. */
    static SortedMap<Path, String> files() {
        SortedMap<Path, String> files = files(language -> true);
        files.put(SCRIPTS, LikelyScriptsSource.of(release()));
        return files;
    }

    /** The tables of some languages, and the root. */
    static SortedMap<Path, String> files(Predicate<String> languages) {
        SortedMap<Path, String> files = new TreeMap<>();
        Map.of(TABLES, (Entries) CldrEntries::of, WORDS, WordEntries::of, TERRITORIES, WordEntries::territories)
                .forEach((folder, entries) -> tables(languages, entries)
                        .forEach((tag, table) ->
                                files.put(folder.resolve(tag + ".properties"), firstLine() + properties(table))));
        return files;
    }

    /** What one of the tables says about a locale. */
    private interface Entries {
        SortedMap<String, String> of(String tag, ULocale locale);
    }

    /** The first line of each table. */
    static String firstLine() {
        return "# " + release() + "; generated\n";
    }

    private static String release() {
        return "CLDR " + release(LocaleData.getCLDRVersion()) + ", from ICU4J " + release(VersionInfo.ICU_VERSION);
    }

    /** Writes the files and deletes the tables that are no longer among them. */
    static void write() throws IOException {
        SortedMap<Path, String> files = files();
        for (Path stale : committedTables()) {
            if (!files.containsKey(stale)) {
                Files.delete(stale);
            }
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    /** The tables that are in the project's folder. */
    static List<Path> committedTables() throws IOException {
        try (Stream<Path> files = Files.walk(LANGUAGE)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        }
    }

    /** The locales of CLDR by the shortest tag that means them: {@code zh-TW} for {@code zh-Hant-TW}. */
    static SortedMap<String, ULocale> locales() {
        SortedMap<String, ULocale> locales = new TreeMap<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (locale.getVariant().isEmpty()) {
                locales.putIfAbsent(shortest(locale), locale);
            }
        }
        return locales;
    }

    private static String shortest(ULocale locale) {
        ULocale without = new ULocale(locale.getLanguage(), locale.getCountry());
        boolean implied = ULocale.addLikelySubtags(without).getScript().equals(locale.getScript());
        return implied ? without.toLanguageTag() : locale.toLanguageTag();
    }

    private static SortedMap<String, SortedMap<String, String>> tables(Predicate<String> languages, Entries of) {
        SortedMap<String, SortedMap<String, String>> tables = new TreeMap<>();
        SortedMap<String, String> root = of.of(ROOT, ULocale.ROOT);
        root.remove("autonym");
        tables.put(ROOT, root);
        locales().entrySet().stream()
                .filter(entry -> languages.test(entry.getValue().getLanguage()))
                .sorted(Comparator.comparing(
                        entry -> Language.of(entry.getKey()).region().isPresent()))
                .forEach(entry -> {
                    SortedMap<String, String> entries = of.of(entry.getKey(), entry.getValue());
                    entries.entrySet()
                            .removeAll(inherited(entry.getKey(), tables).entrySet());
                    if (!entries.isEmpty()) {
                        tables.put(entry.getKey(), entries);
                    }
                });
        return tables;
    }

    private static Map<String, String> inherited(String tag, Map<String, SortedMap<String, String>> tables) {
        Map<String, String> inherited = new HashMap<>(tables.getOrDefault(ROOT, new TreeMap<>()));
        List<Language> fallbacks = Language.of(tag).fallbacks();
        for (int i = fallbacks.size() - 1; i > 0; i--) {
            inherited.putAll(tables.getOrDefault(fallbacks.get(i).tag(), new TreeMap<>()));
        }
        return inherited;
    }

    private static String release(VersionInfo version) {
        return version.getMajor() + "." + version.getMinor();
    }

    private static String properties(SortedMap<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escaped(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** As {@link java.util.Properties} reads it, with what can't be seen (joiners, marks, odd spaces) as an escape. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean invisible = Character.getType(c) == Character.FORMAT || (Character.isSpaceChar(c) && c != ' ');
            boolean leadingSpace = c == ' ' && escaped.isEmpty();
            if (invisible || leadingSpace) {
                escaped.append("\\u%04X".formatted((int) c));
            } else {
                escaped.append(c == '\\' ? "\\\\" : c);
            }
        }
        return escaped.toString();
    }
}
