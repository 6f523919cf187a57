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
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content of a file {@code strings.<language>.yaml}.
 *
 * @param texts by their full keys, such as {@code timeline.status.planned}
 * @param places the places of all keys, including those of mappings
 * @param broken the keys with values of the wrong kind, which are already reported
 */
record StringsFile(SourceFile file, Map<String, PlacedText> texts, Map<String, Place> places, Set<String> broken) {

    static Optional<StringsFile> read(SourceFile file, Diagnostic.Report report) {
        return DataReader.readSettings(file, report).map(node -> {
            StringsFile strings =
                    new StringsFile(file, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
            strings.collect("", node, report);
            return strings;
        });
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
            broken.add(key);
            report.accept(error(
                    "theme/string",
                    node.place(),
                    key.isEmpty()
                            ? Message.of("the file is {0}", node.kind())
                            : Message.of("“{0}” is {1}", key, node.kind()),
                    key.isEmpty()
                            ? Message.of("write keys with texts, as in the built-in file")
                            : Message.of("write one text in quotation marks")));
        }
    }

    /** Returns the texts without their places. */
    Map<String, String> plain() {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
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

    /** Returns whether the value of a key, or of a key that contains it, is of the wrong kind. */
    boolean isBroken(String key) {
        return broken.stream().anyMatch(each -> each.isEmpty() || key.equals(each) || key.startsWith(each + "."));
    }
}
