package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.Node;
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
 * A file {@code strings.<language>.yaml}, read: its texts by their whole keys, {@code timeline.status.planned}.
 *
 * @param places where each key stands, also those that only hold others
 * @param broken the keys whose values can't be used, of which something has been said already
 */
record StringsFile(SourceFile file, Map<String, PlacedText> texts, Map<String, Place> places, Set<String> broken) {

    static Optional<StringsFile> read(SourceFile file, Diagnostic.Report report) {
        return DataReader.read(file, report).map(node -> {
            StringsFile strings =
                    new StringsFile(file, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
            strings.collect("", node, report);
            return strings;
        });
    }

    private void collect(String key, Node node, Diagnostic.Report report) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String whole = key.isEmpty() ? entry.key() : key + "." + entry.key();
                places.put(whole, entry.place());
                collect(whole, entry.value(), report);
            }
        } else if (node instanceof Node.Scalar scalar && !key.isEmpty()) {
            texts.put(key, scalar.written());
        } else {
            broken.add(key);
            report.accept(error(
                    "theme/string",
                    node.place(),
                    (key.isEmpty() ? "the file" : "“" + key + "”") + " is " + node.kind(),
                    key.isEmpty()
                            ? "write keys with texts, as in the built-in file"
                            : "write one text in quotation marks"));
        }
    }

    /** The texts without their places. */
    Map<String, String> plain() {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
    }

    /** Where a key should be: at what would hold it, as far as that is there. */
    Place placeOf(String key) {
        Place place = places.get(key);
        if (place != null) {
            return place;
        }
        int dot = key.lastIndexOf('.');
        return dot < 0 ? file.start() : placeOf(key.substring(0, dot));
    }

    /** Whether something has been said of a key, or of one that holds it. */
    boolean isBroken(String key) {
        return broken.stream().anyMatch(each -> each.isEmpty() || key.equals(each) || key.startsWith(each + "."));
    }
}
