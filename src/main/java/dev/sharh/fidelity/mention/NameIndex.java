package dev.sharh.fidelity.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names in one language as a tree of their words, so that a text is compared with all of them at once. */
public final class NameIndex {
    /** Longer ones are not looked for: no name has as many words. */
    private static final int MAX_WORDS = 50;

    private final Node root = new Node(null);
    private final Map<String, String> sameWords = new HashMap<>();

    NameIndex() {}

    /** A word of names, and the words that follow it, by each of their stems. */
    static final class Node {
        private final NameFinder.@Nullable Word word;
        private final Map<String, Node> byText = new HashMap<>();
        private final Map<String, Set<Node>> byStem = new HashMap<>();
        private @Nullable String name;

        private Node(NameFinder.@Nullable Word word) {
            this.word = word;
        }

        NameFinder.Word word() {
            return Objects.requireNonNull(word);
        }

        /** The first name that ends with this word. */
        Optional<String> name() {
            return Optional.ofNullable(name);
        }

        boolean goesOn() {
            return !byText.isEmpty();
        }

        /** Returns the words that may be the same as a word of a text. */
        Set<Node> next(NameFinder.Word word, List<String> endings) {
            Set<Node> next = new LinkedHashSet<>();
            for (String stem : word.stems()) {
                next.addAll(byStem.getOrDefault(stem, Set.of()));
                for (String ending : endings) {
                    if (stem.endsWith(ending)) {
                        next.addAll(byStem.getOrDefault(stem.substring(0, stem.length() - ending.length()), Set.of()));
                    }
                }
            }
            return next;
        }

        private Node child(NameFinder.Word word) {
            return byText.computeIfAbsent(word.text(), text -> {
                Node node = new Node(word);
                word.stems()
                        .forEach(stem -> byStem.computeIfAbsent(stem, s -> new LinkedHashSet<>())
                                .add(node));
                return node;
            });
        }
    }

    Node root() {
        return root;
    }

    void add(String name, List<NameFinder.Word> words) {
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return;
        }
        Node node = root;
        for (NameFinder.Word word : words) {
            node = node.child(word);
        }
        if (node.name == null) {
            node.name = name;
        }
        sameWords.put(name, node.name);
    }

    /** Returns the first of the names with the same words, by which a text finds all of them. */
    public Optional<String> first(String name) {
        return Optional.ofNullable(sameWords.get(name));
    }
}
