package dev.sharh.content.data;

import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a YAML or JSON file, with its place in the file. Scalars are the text that was written: {@code no},
 * {@code 012} and {@code 2024-09-06} are not turned into anything else.
 */
public sealed interface Node {
    Place place();

    /** What a person would call it: "a text", "a list", "a mapping". */
    String kind();

    record Scalar(PlacedText written) implements Node {
        public String text() {
            return written.text();
        }

        @Override
        public Place place() {
            return written.start();
        }

        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A key without a value, or an explicit {@code null}. */
    record Empty(Place place) implements Node {
        @Override
        public String kind() {
            return "nothing";
        }
    }

    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(List<Entry> entries, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    record Entry(String key, Place place, Node value) {}
}
