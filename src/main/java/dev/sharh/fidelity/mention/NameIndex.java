package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Prefixes.Form;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of one language as a tree of their words, so that a text is compared with all of them at once. */
public final class NameIndex {
    /** Names with more words are ignored. */
    private static final int MAX_WORDS = 50;
    /** A shorter word has no ending. */
    private static final int SHORTEST_WITH_ENDING = 3;

    private final Node root = new Node(null);
    private final Map<String, String> sameWords = new HashMap<>();

    NameIndex() {}

    /** A word of names, and the words that follow it in them. */
    static final class Node {
        private final NameFinder.@Nullable Word word;
        private final Map<String, Node> byText = new HashMap<>();
        private final LetterTree<Node> byForm = new LetterTree<>();
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

        boolean isLast() {
            return byText.isEmpty();
        }

        /**
         * Returns the words that are the same as a word of a text.
         *
         * @param endings what a text may add to the last word of a name
         * @return the words, each with true if it is the same without an ending
         */
        Map<Node, Boolean> next(NameFinder.Word word, Collection<String> endings) {
            Map<Node, Boolean> next = new LinkedHashMap<>();
            for (Form form : word.forms()) {
                String letters = form.word();
                LetterTree<Node> at = byForm;
                for (int i = form.start(); at != null && i < letters.length(); i++) {
                    at = at.after(letters.charAt(i));
                    if (at != null && at.isWord()) {
                        boolean whole = i + 1 == letters.length();
                        boolean ended = i + 1 - form.start() >= SHORTEST_WITH_ENDING
                                && endings.contains(letters.substring(i + 1));
                        if (whole || ended) {
                            at.values().forEach(node -> next.merge(node, whole, Boolean::logicalOr));
                        }
                    }
                }
            }
            return next;
        }

        private Node child(NameFinder.Word word) {
            return byText.computeIfAbsent(word.text(), text -> {
                Node node = new Node(word);
                for (Form form : word.forms()) {
                    byForm.add(form.text(), node);
                }
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
