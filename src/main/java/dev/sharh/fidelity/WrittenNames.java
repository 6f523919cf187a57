package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.NameFinder;
import dev.sharh.fidelity.mention.Saying;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that have capitals in some texts, to find them by their sound in a text without capitals. */
final class WrittenNames {
    /** The fewest consonants of a name of two words, and of one word. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_SINGLE = 3;

    private final Map<String, List<NameSounds>> byFirstWord = new HashMap<>();

    /** Adds the names of two words or more in a text. */
    void add(NameFinder.Text text) {
        add(text, text.capitalised(), 2);
    }

    /** Adds the names beside words such as "said" in a text, those of one word, too. */
    void addSpeakers(NameFinder.Text text) {
        Saying.in(text).forEach(saying -> add(text, saying.speakers(), 1));
    }

    private void add(NameFinder.Text text, List<NameFinder.Found> names, int fewestWords) {
        names.stream()
                .map(name -> new NameSounds(text.sounds(name)))
                .filter(name -> name.words().size() >= fewestWords && name.isCertain(SHORTEST_SINGLE, SHORTEST))
                .forEach(name -> name.words()
                        .get(0)
                        .forEach(sound -> byFirstWord
                                .computeIfAbsent(sound, key -> new ArrayList<>())
                                .add(name)));
    }

    /** Returns the names in a text. */
    List<NameFinder.Found> in(NameFinder.Text text) {
        List<NameFinder.Found> found = new ArrayList<>();
        List<List<String>> words = byFirstWord.isEmpty() ? List.of() : text.sounds();
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            words.get(i).stream()
                    .flatMap(sound -> byFirstWord.getOrDefault(sound, List.of()).stream())
                    .filter(name -> name.isAt(words, from))
                    .findFirst()
                    .ifPresent(name ->
                            found.add(text.name(from, from + name.words().size())));
        }
        return found;
    }
}
