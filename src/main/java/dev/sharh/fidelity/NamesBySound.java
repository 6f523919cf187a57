package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.NameFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The words of an article by what they sound like, so that a name of a summary is recognised in another script. */
final class NamesBySound {
    /** The fewest consonants of a name that is recognised for certain: of two words, and of one word. */
    private static final int SHORTEST_NAME = 4;

    private static final int SHORTEST_SINGLE_NAME = 5;

    private final Article article;
    private final Map<String, List<List<String>>> words = new HashMap<>();
    private final Map<String, NavigableSet<String>> byBlock = new HashMap<>();
    /** Filled when a name is first searched in all blocks, as most names are in the cited ones. */
    private final Map<String, List<Place>> bySound = new HashMap<>();

    private final WrittenNames written = new WrittenNames();

    NamesBySound(Article article) {
        this.article = article;
        article.all().forEach(block -> written.add(article.names(block)));
    }

    /** What each word of a block can sound like. */
    private List<List<String>> words(SourceBlock block) {
        return words.computeIfAbsent(block.name(), id -> article.names(block).sounds());
    }

    private NavigableSet<String> sounds(SourceBlock block) {
        return byBlock.computeIfAbsent(block.name(), id -> {
            NavigableSet<String> sounds = new TreeSet<>();
            words(block).forEach(sounds::addAll);
            return sounds;
        });
    }

    private Map<String, List<Place>> bySound() {
        if (bySound.isEmpty()) {
            for (SourceBlock block : article.all()) {
                List<List<String>> words = words(block);
                for (int i = 0; i < words.size(); i++) {
                    Place place = new Place(block.name(), words, i);
                    words.get(i)
                            .forEach(sound -> bySound.computeIfAbsent(sound, key -> new ArrayList<>())
                                    .add(place));
                }
            }
        }
        return bySound;
    }

    /** A word of a block. */
    private record Place(String block, List<List<String>> words, int index) {}

    /** Returns the names in a text: with capitals or, in a script without them, those that have capitals in the article. */
    List<NameFinder.Found> in(NameFinder.Text text) {
        List<NameFinder.Found> capitalised = text.capitalised();
        return capitalised.isEmpty() ? written.in(text) : capitalised;
    }

    /** Returns whether one of the blocks has a word that sounds like a word of a name. */
    boolean mayName(Collection<SourceBlock> blocks, NameSounds name) {
        return blocks.stream().anyMatch(block -> name.mayBeIn(sounds(block)));
    }

    /** Returns the blocks that certainly have a name. */
    List<String> naming(NameSounds name) {
        return name.isCertain(SHORTEST_SINGLE_NAME, SHORTEST_NAME)
                ? naming(name.words().get(0), name)
                : List.of();
    }

    /** Returns whether the article has a name; one word may be shorter than where nothing else shows that it is a name. */
    boolean isNamed(NameSounds name) {
        return name.isCertain(SHORTEST_NAME, SHORTEST_NAME)
                && !naming(name.words().get(0), name).isEmpty();
    }

    private List<String> naming(List<String> firstWord, NameSounds name) {
        return firstWord.stream()
                .flatMap(sound -> bySound().getOrDefault(sound, List.of()).stream())
                .filter(place -> name.isAt(place.words(), place.index()))
                .map(Place::block)
                .distinct()
                .toList();
    }
}
