package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.Node;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The content of a file {@code strings.<language>.yaml}.
 *
 * @param texts by their full keys, such as {@code timeline.status.planned}
 * @param places the places of all keys, including those of mappings
 */
record StringsFile(SourceFile file, Map<String, PlacedText> texts, Map<String, Place> places) {
    private static final String EXAMPLE = "strings.en.yaml";

    /** Reads a file, and reports values of the wrong kind. */
    static StringsFile read(SourceFile file, Diagnostic.Report report) {
        StringsFile strings = new StringsFile(file, new LinkedHashMap<>(), new LinkedHashMap<>());
        DataReader.readSettings(file, report).ifPresent(node -> strings.collect("", node, report));
        return strings;
    }

    private void collect(String key, Node node, Diagnostic.Report report) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String fullKey = key.isEmpty() ? entry.key() : key + "." + entry.key();
                places.put(fullKey, entry.place());
                collect(fullKey, entry.value(), report);
            }
        } else if (node instanceof Node.Scalar scalar && !key.isEmpty()) {
            texts.put(key, scalar.written());
        } else {
            report.accept(error(
                    "theme/string",
                    node.place(),
                    key.isEmpty()
                            ? Message.of("the file is {0}", node.kind())
                            : Message.of("“{0}” is {1}", key, node.kind()),
                    key.isEmpty()
                            ? Message.of(
                                    "write keys with texts; “sharh theme show {0}” prints the built-in ones", EXAMPLE)
                            : Message.of("write one text in quotation marks")));
        }
    }

    /** Returns whether the project has this file. */
    boolean isOwn() {
        return !BuiltInTheme.has(file);
    }

    /** Adds the texts with some keys to the texts of other files, and overrides those. */
    void addTo(Map<String, String> all, Predicate<String> keys) {
        texts.forEach((key, text) -> {
            if (keys.test(key)) {
                all.keySet().removeIf(other -> isBelow(other, key) || isBelow(key, other));
                all.put(key, text.text());
            }
        });
    }

    /** Returns whether a key is in the mapping of another one. */
    static boolean isBelow(String key, String mapping) {
        return key.length() > mapping.length() && key.charAt(mapping.length()) == '.' && key.startsWith(mapping);
    }

    /** Returns the place of a key or, if it is missing, of the nearest key that should contain it. */
    Place placeOf(String key) {
        Place place = places.get(key);
        if (place != null) {
            return place;
        }
        int dot = key.lastIndexOf('.');
        return dot < 0 ? file.start() : placeOf(key.substring(0, dot));
    }
}
