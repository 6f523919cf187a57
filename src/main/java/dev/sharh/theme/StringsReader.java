package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataNode;
import dev.sharh.content.data.DataReader;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.render.Theme;
import dev.sharh.text.Language;
import dev.sharh.text.PluralCategory;
import dev.sharh.text.PluralRules;
import dev.sharh.text.UiStrings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code strings.<language>.yaml} of a theme and holds it against the English one, which has every key. */
public final class StringsReader {
    private static final Language REFERENCE = Language.of("en");

    private final ThemeFolder theme;
    private final Diagnostic.Report report;

    public StringsReader(ThemeFolder theme, Diagnostic.Report report) {
        this.theme = theme;
        this.report = report;
    }

    /** The theme's words in a language, if the file is there and lacks nothing. */
    public Optional<UiStrings> read(Language language, PluralRules plurals) {
        Optional<SourceFile> file = language.fallbacks().stream()
                .map(StringsReader::name)
                .flatMap(name -> theme.source(name).stream())
                .findFirst();
        if (file.isEmpty()) {
            report.accept(error(
                    "theme/no-strings",
                    Place.startOf(Theme.FOLDER + "/" + name(language)),
                    "the theme has no words for the language “" + language.tag() + "”",
                    "copy templates/" + name(REFERENCE) + " to this name and translate it"));
            return Optional.empty();
        }
        return strings(file.get())
                .filter(strings -> isComplete(strings, file.get(), plurals))
                .map(strings -> new UiStrings(strings, plurals));
    }

    private static String name(Language language) {
        return "strings." + language.tag() + ".yaml";
    }

    private Optional<Map<String, String>> strings(SourceFile file) {
        return DataReader.read(file, report).map(node -> {
            Map<String, String> byKey = new LinkedHashMap<>();
            collect("", node, byKey);
            return byKey;
        });
    }

    private void collect(String key, DataNode node, Map<String, String> byKey) {
        if (node instanceof DataNode.Mapping mapping) {
            mapping.entries()
                    .forEach(entry ->
                            collect(key.isEmpty() ? entry.key() : key + "." + entry.key(), entry.value(), byKey));
        } else if (node instanceof DataNode.Scalar scalar) {
            byKey.put(key, scalar.text());
        } else {
            report.accept(error(
                    "theme/string",
                    node.place(),
                    "“" + key + "” is " + node.kind(),
                    "write one text in quotation marks"));
        }
    }

    private boolean isComplete(Map<String, String> strings, SourceFile file, PluralRules plurals) {
        Set<String> wanted = new TreeSet<>();
        theme.source(name(REFERENCE))
                .flatMap(this::strings)
                .ifPresent(reference -> reference.keySet().forEach(key -> wanted.addAll(forms(key, plurals))));
        wanted.removeAll(strings.keySet());
        wanted.forEach(key -> report.accept(error(
                "theme/string-missing",
                file.start(),
                "the string “" + key + "” is missing",
                "add it; " + name(REFERENCE) + " says what it is for")));
        return wanted.isEmpty();
    }

    /** A counted string is needed once for each plural category of the language. */
    private static Set<String> forms(String key, PluralRules plurals) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        boolean counted = Arrays.stream(PluralCategory.values())
                .map(PluralCategory::keyword)
                .anyMatch(last::equals);
        if (!counted) {
            return Set.of(key);
        }
        String stem = key.substring(0, key.length() - last.length());
        Set<String> forms = new TreeSet<>();
        plurals.categories().forEach(category -> forms.add(stem + category.keyword()));
        return forms;
    }
}
