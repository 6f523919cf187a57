package dev.sharh.content;

import dev.sharh.content.data.Node;
import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Role;
import dev.sharh.fidelity.mention.Spellings;
import dev.sharh.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The lexicons in the jar, one file for each language. Each is read once. The names of months and weekdays are CLDR's. */
public final class Lexicons {
    private static final String WRITING = "writing";
    private static final String TABLES = "tables";

    private final CldrTables tables;
    private final Map<String, Optional<Lexicon>> byTag = new ConcurrentHashMap<>();

    public Lexicons(CldrTables tables) {
        this.tables = tables;
    }

    /**
     * Returns the lexicon of a language, or of a shorter form of its tag; empty if there is none.
     *
     * @throws IllegalStateException if the jar's file has a mistake
     */
    public Optional<Lexicon> of(Language language) {
        return byTag.computeIfAbsent(
                language.tag(),
                tag -> language.fallbacks().stream()
                        .flatMap(each -> read(each.tag()).stream())
                        .findFirst());
    }

    private Optional<Lexicon> read(String tag) {
        return YamlResource.read("language/lexicon/" + tag + ".yaml").map(root -> new Reading().lexicon(root));
    }

    private static List<String> texts(Optional<Node> node) {
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> texts(Optional.of(item)).stream())
                    .toList();
        }
        return node.get() instanceof Node.Scalar scalar ? List.of(scalar.text()) : List.of();
    }

    private final class Reading {
        private final Map<String, List<Meaning>> phrases = new HashMap<>();

        Lexicon lexicon(Node.Mapping root) {
            Map<String, Role> roles =
                    Arrays.stream(Role.values()).collect(Collectors.toMap(Role::section, role -> role));
            for (Node.Entry section : root.entries()) {
                Role role = roles.get(section.key());
                if (role != null) {
                    section(role, section.value());
                } else if (!section.key().equals(WRITING)) {
                    throw new IllegalStateException("unknown section: " + section.place());
                }
            }
            return Lexicon.of(
                    phrases, spellings(YamlResource.mapping(root.get(WRITING).orElseThrow())));
        }

        private void section(Role role, Node node) {
            if (!(node instanceof Node.Mapping mapping)) {
                texts(Optional.of(node)).forEach(phrase -> add(phrase, new Meaning(role, BigDecimal.ZERO, "")));
                return;
            }
            for (Node.Entry entry : mapping.entries()) {
                List<String> words = texts(Optional.of(entry.value()));
                if (entry.key().equals(TABLES)) {
                    words.forEach(tag -> names(role, tag));
                } else {
                    words.forEach(phrase -> add(phrase, meaning(role, entry.key())));
                }
            }
        }

        private Meaning meaning(Role role, String key) {
            return role == Role.CURRENCY
                    ? new Meaning(role, BigDecimal.ZERO, key)
                    : new Meaning(role, new BigDecimal(key), "");
        }

        private void names(Role role, String tag) {
            var table = tables.of(Language.of(tag));
            List<String> names = role == Role.MONTH ? table.months() : table.weekdays();
            for (int i = 0; i < names.size(); i++) {
                add(names.get(i), new Meaning(role, BigDecimal.valueOf(i + 1L), ""));
            }
        }

        private void add(String phrase, Meaning meaning) {
            List<Meaning> meanings = phrases.computeIfAbsent(phrase, p -> new ArrayList<>());
            if (!meanings.contains(meaning)) {
                meanings.add(meaning);
            }
        }

        private Spellings spellings(Node.Mapping writing) {
            return new Spellings(
                    text(writing, "groupSeparators"),
                    text(writing, "decimalSeparators"),
                    layers(writing.get("prefixes")),
                    assimilations(writing.get("assimilations")),
                    texts(writing.get("andPrefix")).stream().findFirst(),
                    text(writing, "unitsBeforeTens").equals("true"),
                    text(writing, "andAfterTens").equals("true"),
                    texts(writing.get("dualEndings")),
                    Lexicon.folded(texts(writing.get("notDual"))),
                    Lexicon.folded(texts(writing.get("ambiguous"))),
                    Lexicon.folded(texts(writing.get("capitalised"))),
                    texts(writing.get("nameSuffixes")),
                    Set.copyOf(texts(writing.get("abbreviations"))),
                    Lexicon.folded(texts(writing.get("afterQuotation"))),
                    Set.copyOf(texts(writing.get("lookalikes"))),
                    Lexicon.folded(texts(writing.get("links"))));
        }

        private String text(Node.Mapping mapping, String key) {
            return String.join("", texts(mapping.get(key)));
        }

        private List<List<String>> layers(Optional<Node> node) {
            return node.orElse(null) instanceof Node.Sequence sequence
                    ? sequence.items().stream()
                            .map(item -> texts(Optional.of(item)))
                            .toList()
                    : List.of();
        }

        private Map<String, String> assimilations(Optional<Node> node) {
            Map<String, String> assimilations = new HashMap<>();
            if (node.orElse(null) instanceof Node.Mapping mapping) {
                mapping.entries().forEach(entry -> assimilations.put(entry.key(), text(mapping, entry.key())));
            }
            return assimilations;
        }
    }
}
