package dev.sharh.content.data;

import dev.sharh.language.Message;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.List;
import java.util.Optional;

/**
 * A node of a YAML or JSON file, with its place in the file. A scalar is the text as it was written: {@code no}, {@code 012}
 * and {@code 2024-09-06} are not converted to other types.
 */
public sealed interface Node {
    Place place();

    /** Returns what the node is, for messages. */
    Message kind();

    record Scalar(PlacedText written) implements Node {
        public String text() {
            return written.text();
        }

        @Override
        public Place place() {
            return written.start();
        }

        @Override
        public Message kind() {
            return Message.of("a text");
        }
    }

    /** A key without a value, or an explicit {@code null}. */
    record Empty(Place place) implements Node {
        @Override
        public Message kind() {
            return Message.of("empty");
        }
    }

    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Message kind() {
            return Message.of("a list");
        }
    }

    record Mapping(List<Entry> entries, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Message kind() {
            return entries.isEmpty() ? Message.of("empty") : Message.of("a mapping");
        }

        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    record Entry(String key, Place place, Node value) {}
}
