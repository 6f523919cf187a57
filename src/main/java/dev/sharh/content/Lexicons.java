package dev.sharh.content;

import dev.sharh.content.data.Node;
import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Role;
import dev.sharh.fidelity.mention.Spellings;
import dev.sharh.language.Language;
import dev.sharh.model.Glossary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lexicons of languages. Each is read once. CLDR gives the names of months, weekdays and currencies, the number words and
 * the separators of each language; a file of the jar adds what CLDR does not have.
 */
public final class Lexicons {
    private static final String WRITING = "writing";
    private static final String TABLES = "tables";
    /** The names of the months of other calendars, in all languages. */
    private static final String CALENDARS = "language/calendars.yaml";
    /** The section of the words of CLDR that a lexicon does not want. */
    private static final String WITHOUT = "without";

    private static final int SHORTEST_BEGINNING = 5;

    private final CldrTables tables;
    private final Map<String, Kept> byTag = new ConcurrentHashMap<>();

    /** @param countries the words that a glossary added */
    private record Kept(Map<String, List<String>> countries, Lexicon lexicon) {}

    public Lexicons(CldrTables tables) {
        this.tables = tables;
    }

    /** Returns the lexicon of a language without a glossary. */
    public Lexicon of(Language language) {
        return of(language, Glossary.EMPTY);
    }

    /**
     * Returns the lexicon of a language: the files for its tag and the shorter forms of its tag on top of CLDR's words, and the
     * countries of a glossary.
     *
     * @throws IllegalStateException if the jar's file has a mistake
     */
    public Lexicon of(Language language, Glossary glossary) {
        Map<String, List<String>> countries = glossary.countries().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, country -> country.getValue().in(language)));
        return byTag.compute(
                        language.tag(),
                        (tag, kept) -> kept != null && kept.countries().equals(countries)
                                ? kept
                                : new Kept(countries, read(language, countries)))
                .lexicon();
    }

    private Lexicon read(Language language, Map<String, List<String>> countries) {
        Reading reading = new Reading();
        List<Node.Mapping> files = language.fallbacks().stream()
                .flatMap(each -> YamlResource.read("language/lexicon/" + each.tag() + ".yaml").stream())
                .toList();
        files.forEach(reading::add);
        YamlResource.read(CALENDARS).ifPresent(reading::add);
        reading.addWords(tables.words(language));
        CountryWords words = new CountryWords("", reading::add);
        countries.forEach((code, names) -> names.forEach(name -> words.add(name, code)));
        return reading.lexicon(!files.isEmpty());
    }

    static List<String> texts(Node node) {
        return texts(Optional.of(node));
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
        private static final Map<String, Role> ROLES =
                Arrays.stream(Role.values()).collect(Collectors.toMap(Role::section, role -> role));

        private final Map<String, List<Meaning>> phrases = new HashMap<>();
        private final Map<String, List<String>> writing = new HashMap<>();
        private final Map<String, String> assimilations = new HashMap<>();
        private final List<List<String>> prefixes = new ArrayList<>();
        private final Set<String> without = new HashSet<>();

        /** @param hasFile whether there is more than CLDR; a file may say that it is partial, and adds only some words */
        Lexicon lexicon(boolean hasFile) {
            boolean handwritten = hasFile && !written("partial").contains("true");
            if (!handwritten) { // texts often have the separators of English or of a neighbour, and endings on names
                addBeginnings();
                writing.computeIfAbsent("groupSeparators", key -> new ArrayList<>())
                        .add(",.");
                writing.computeIfAbsent("decimalSeparators", key -> new ArrayList<>())
                        .add(".,،");
            }
            return Lexicon.of(phrases, spellings(), handwritten);
        }

        /** Long names of months and weekdays are recognised with any ending: maaliskuussa. */
        private void addBeginnings() {
            Map<String, List<Meaning>> names = new HashMap<>();
            phrases.forEach((phrase, meanings) -> {
                List<Meaning> days = meanings.stream()
                        .filter(meaning -> meaning.role() == Role.MONTH || meaning.role() == Role.WEEKDAY)
                        .toList();
                if (!days.isEmpty() && phrase.length() >= SHORTEST_BEGINNING && !phrase.endsWith("*")) {
                    names.put(phrase + "*", days);
                }
            });
            names.forEach((phrase, days) -> days.forEach(day -> addWord(phrase, day)));
        }

        void add(Node.Mapping root) {
            for (Node.Entry section : root.entries()) {
                Role role = ROLES.get(section.key());
                if (role != null) {
                    section(role, section.value());
                } else if (section.key().equals(WITHOUT)) {
                    without.addAll(texts(Optional.of(section.value())));
                } else if (section.key().equals(WRITING)) {
                    writing(YamlResource.mapping(section.value()));
                } else {
                    throw new IllegalStateException("unknown section: " + section.place());
                }
            }
        }

        /** Adds the words of a table of CLDR, such as {@code units.2=dos} and {@code percent=%|por ciento}. */
        void addWords(Map<String, String> words) {
            words.forEach((key, value) -> {
                int point = key.indexOf('.');
                String section = point < 0 ? key : key.substring(0, point);
                List<String> phrases = Arrays.stream(value.split("\\|", -1))
                        .filter(word -> !without.contains(word))
                        .toList();
                if (section.equals(WRITING)) {
                    writing.computeIfAbsent(key.substring(point + 1), k -> new ArrayList<>())
                            .addAll(phrases);
                    return;
                }
                Role role = Objects.requireNonNull(ROLES.get(section), key);
                Meaning meaning =
                        point < 0 ? new Meaning(role, BigDecimal.ZERO, "") : meaning(role, key.substring(point + 1));
                phrases.forEach(phrase -> add(phrase, meaning));
            });
        }

        private void section(Role role, Node node) {
            if (role == Role.OPPOSITE) {
                opposites(YamlResource.mapping(node));
                return;
            } else if (role == Role.COUNTRY) {
                String article = prefixes.isEmpty()
                        ? ""
                        : prefixes.get(prefixes.size() - 1).get(0);
                new CountryWords(article, this::add).read(YamlResource.mapping(node), tables, List.copyOf(without));
                return;
            }
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
            return switch (role) {
                case CURRENCY, MEASURE, BOUND -> new Meaning(role, BigDecimal.ZERO, key);
                default -> new Meaning(role, new BigDecimal(key), "");
            };
        }

        /** The sides of each entry, in their order. A word with a minus sign before it only supports its side. */
        private void opposites(Node.Mapping groups) {
            for (Node.Entry group : groups.entries()) {
                List<Node> sides = group.value() instanceof Node.Sequence sequence ? sequence.items() : List.of();
                for (int i = 0; i < sides.size(); i++) {
                    Meaning states = new Meaning(Role.OPPOSITE, BigDecimal.valueOf(i), group.key());
                    Meaning supports = new Meaning(Role.OPPOSITE_HINT, BigDecimal.valueOf(i), group.key());
                    for (String phrase : texts(Optional.of(sides.get(i)))) {
                        boolean hint = phrase.startsWith("-");
                        add(hint ? phrase.substring(1) : phrase, hint ? supports : states);
                    }
                }
            }
        }

        private void names(Role role, String tag) {
            var table = tables.of(Language.of(tag));
            List<String> names = role == Role.MONTH ? table.months() : table.weekdays();
            for (int i = 0; i < names.size(); i++) {
                add(names.get(i), new Meaning(role, BigDecimal.valueOf(i + 1L), ""));
            }
        }

        private void add(String pattern, Meaning meaning) {
            WordPattern.words(pattern).forEach(phrase -> addWord(phrase, meaning));
        }

        private void addWord(String phrase, Meaning meaning) {
            List<Meaning> meanings = phrases.computeIfAbsent(phrase, p -> new ArrayList<>());
            if (!meanings.contains(meaning)) {
                meanings.add(meaning);
            }
        }

        private void writing(Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                switch (entry.key()) {
                    case "prefixes" -> prefixes.addAll(layers(entry.value()));
                    case "assimilations" ->
                        YamlResource.mapping(entry.value())
                                .entries()
                                .forEach(pair -> assimilations.put(
                                        pair.key(), String.join("", texts(Optional.of(pair.value())))));
                    default ->
                        writing.computeIfAbsent(entry.key(), key -> new ArrayList<>())
                                .addAll(texts(Optional.of(entry.value())));
                }
            }
        }

        private Spellings spellings() {
            return new Spellings(
                    String.join("", written("groupSeparators")),
                    String.join("", written("decimalSeparators")),
                    prefixes,
                    assimilations,
                    written("andPrefix").stream().findFirst(),
                    written("unitsBeforeTens").contains("true"),
                    written("andAfterTens").contains("true"),
                    written("compounds").contains("true"),
                    written("ordinalPoint").contains("true"),
                    written("ordinalTens").contains("true"),
                    written("capitalNouns").contains("true"),
                    written("dualEndings"),
                    Lexicon.folded(written("notDual")),
                    written("plurals").stream().map(Pattern::compile).toList(),
                    written("pronouns"),
                    Lexicon.folded(written("ambiguous")),
                    Lexicon.folded(written("capitalised")),
                    Lexicon.folded(written("ambiguousInLowercase")),
                    written("nameSuffixes"),
                    Set.copyOf(written("abbreviations")),
                    Set.copyOf(written("beforeOrdinals")),
                    Set.copyOf(written("sentenceStarts")),
                    Set.copyOf(written("endAfterNumber")),
                    Lexicon.folded(written("afterQuotation")),
                    Set.copyOf(written("lookalikes")),
                    Lexicon.folded(written("links")));
        }

        private List<String> written(String key) {
            return writing.getOrDefault(key, List.of());
        }

        private List<List<String>> layers(Node node) {
            return node instanceof Node.Sequence sequence
                    ? sequence.items().stream()
                            .map(item -> texts(Optional.of(item)))
                            .toList()
                    : List.of();
        }
    }
}
