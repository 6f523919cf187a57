package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.NameFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of an article by what they sound like, so that a name of a summary is recognised in another script. A name is a
 * list of words, each with what it can sound like.
 */
final class NamesBySound {
    /** A shorter word, such as "Li", says nothing. */
    private static final int SHORTEST_WORD = 2;
    /** If a name has a word of this length, shorter ones don't count. A language may add an ending to such a word. */
    private static final int LONG_WORD = 3;
    /** The fewest consonants of a name that is recognised for certain: of two words, and of one word. */
    private static final int SHORTEST_NAME = 4;

    private static final int SHORTEST_SINGLE_NAME = 5;

    private final Map<String, NavigableSet<String>> byBlock = new HashMap<>();
    private final Map<String, List<Place>> bySound = new HashMap<>();
    /** The names that have capitals in the article, by what their first words sound like. */
    private final Map<String, List<List<Set<String>>>> written = new HashMap<>();

    NamesBySound(Article article) {
        for (SourceBlock block : article.all()) {
            NameFinder.Text text = article.names(block);
            List<Set<String>> words = text.sounds();
            NavigableSet<String> all = new TreeSet<>();
            for (int i = 0; i < words.size(); i++) {
                for (String sound : words.get(i)) {
                    all.add(sound);
                    bySound.computeIfAbsent(sound, key -> new ArrayList<>()).add(new Place(block.name(), words, i));
                }
            }
            byBlock.put(block.name(), all);
            text.capitalised().stream()
                    .map(text::sounds)
                    .filter(NamesBySound::isLong)
                    .forEach(name -> name.get(0)
                            .forEach(sound -> written.computeIfAbsent(sound, key -> new ArrayList<>())
                                    .add(name)));
        }
    }

    /** A word of a block. */
    private record Place(String block, List<Set<String>> words, int index) {
        boolean begins(List<Set<String>> name) {
            return NamesBySound.begins(words, index, name);
        }
    }

    /** Returns the names in a text: with capitals or, in a script without them, those that have capitals in the article. */
    List<NameFinder.Found> in(NameFinder.Text text) {
        List<NameFinder.Found> names = new ArrayList<>(text.capitalised());
        List<Set<String>> words = written.isEmpty() || !names.isEmpty() ? List.of() : text.sounds();
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            words.get(i).stream()
                    .flatMap(sound -> written.getOrDefault(sound, List.of()).stream())
                    .filter(name -> name.size() > 1 && begins(words, from, name))
                    .findFirst()
                    .ifPresent(name -> names.add(text.name(from, from + name.size())));
        }
        return names;
    }

    /** Returns whether one of the blocks has a word that sounds like a word of a name. */
    boolean mayName(Collection<SourceBlock> blocks, List<Set<String>> name) {
        boolean isLong = name.stream().anyMatch(word -> length(word) >= LONG_WORD);
        List<String> sounds = name.stream()
                .flatMap(Set::stream)
                .filter(sound -> sound.length() >= (isLong ? LONG_WORD : SHORTEST_WORD))
                .toList();
        return blocks.stream()
                .map(block -> byBlock.getOrDefault(block.name(), new TreeSet<>()))
                .anyMatch(all -> sounds.stream().anyMatch(sound -> has(all, sound)));
    }

    private static boolean has(NavigableSet<String> all, String sound) {
        String next = all.ceiling(sound);
        return next != null && (sound.length() < LONG_WORD ? next.equals(sound) : next.startsWith(sound));
    }

    /** Returns the blocks that certainly have a name. */
    List<String> naming(List<Set<String>> name) {
        return !isLong(name)
                ? List.of()
                : name.get(0).stream()
                        .flatMap(sound -> bySound.getOrDefault(sound, List.of()).stream())
                        .filter(place -> place.begins(name))
                        .map(Place::block)
                        .distinct()
                        .toList();
    }

    private static boolean begins(List<Set<String>> words, int from, List<Set<String>> name) {
        for (int i = 0; i < name.size(); i++) {
            if (from + i >= words.size() || words.get(from + i).stream().noneMatch(name.get(i)::contains)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLong(List<Set<String>> name) {
        return name.stream().mapToInt(NamesBySound::length).sum()
                >= (name.size() == 1 ? SHORTEST_SINGLE_NAME : SHORTEST_NAME);
    }

    /** Returns the most consonants that a word can have. */
    private static int length(Set<String> word) {
        return word.stream().mapToInt(String::length).max().orElse(0);
    }
}
