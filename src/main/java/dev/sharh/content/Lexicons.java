package dev.sharh.content;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.Node;
import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.fidelity.mention.Meaning;
import dev.sharh.fidelity.mention.Role;
import dev.sharh.fidelity.mention.Spellings;
import dev.sharh.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The lexicons that the jar carries, a file for each language, read once; the names of months and weekdays are CLDR's.
 */
public final class Lexicons {
    private static final String WRITING = "writing";
    private static final String TABLES = "tables";

    private final CldrTables tables;
    private final Map<String, Optional<Lexicon>> known = new ConcurrentHashMap<>();

    public Lexicons(CldrTables tables) {
        this.tables = tables;
    }

    /**
     * The lexicon of a language, or of a shorter form of its tag; absent where nobody has written one.
     *
     * @throws IllegalStateException if the jar's file is broken
     */
    public Optional<Lexicon> of(Language language) {
        Optional<Lexicon> lexicon = known.get(language.tag());
        if (lexicon == null) {
            lexicon = language.fallbacks().stream()
                    .flatMap(each -> read(each.tag()).stream())
                    .findFirst();
            known.put(language.tag(), lexicon);
        }
        return lexicon;
    }

    private Optional<Lexicon> read(String tag) {
        String path = "/dev/sharh/language/lexicon/" + tag + ".yaml";
        try (InputStream stream = Lexicons.class.getResourceAsStream(path)) {
            if (stream == null) {
                return Optional.empty();
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Node root = DataReader.read(new SourceFile(path, text), diagnostic -> {
                        throw new IllegalStateException(path + ": " + diagnostic);
                    })
                    .orElseThrow();
            return Optional.of(new Reading(path).lexicon(mapping(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node.Mapping mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new IllegalStateException(node.place() + ": no mapping");
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
        private final String path;
        private final Map<String, List<Meaning>> phrases = new HashMap<>();

        Reading(String path) {
            this.path = path;
        }

        Lexicon lexicon(Node.Mapping root) {
            Map<String, Role> roles =
                    Arrays.stream(Role.values()).collect(Collectors.toMap(Role::section, role -> role));
            for (Node.Entry section : root.entries()) {
                Role role = roles.get(section.key());
                if (role != null) {
                    section(role, section.value());
                } else if (!section.key().equals(WRITING)) {
                    throw new IllegalStateException(path + ": unknown section " + section.key());
                }
            }
            return Lexicon.of(phrases, spellings(mapping(root.get(WRITING).orElseThrow())));
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
