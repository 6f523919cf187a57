package dev.sharh.render;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newer and the older neighbour of an explainer in each language. */
public record PrevNext(Map<Language, Pair> byLanguage) {
    /** An explainer without neighbours. */
    public static final PrevNext NONE = new PrevNext(Map.of());

    /** A neighbour with its headline. */
    public record Neighbour(String slug, String title) {}

    /** The two neighbours in a language. */
    public record Pair(Optional<Neighbour> newer, Optional<Neighbour> older) {
        static final Pair NONE = new Pair(Optional.empty(), Optional.empty());
    }

    public PrevNext {
        byLanguage = Map.copyOf(byLanguage);
    }

    public Optional<Neighbour> newer(Language language) {
        return byLanguage.getOrDefault(language, Pair.NONE).newer();
    }

    public Optional<Neighbour> older(Language language) {
        return byLanguage.getOrDefault(language, Pair.NONE).older();
    }

    /**
     * Returns the neighbours of each explainer, by its slug.
     *
     * @param newestFirst all explainers of the site
     */
    public static Map<String, PrevNext> of(List<Explainer> newestFirst) {
        Map<Language, List<Neighbour>> all = new HashMap<>();
        for (Explainer explainer : newestFirst) {
            for (Edition edition : explainer.editions()) {
                all.computeIfAbsent(edition.language(), language -> new ArrayList<>())
                        .add(new Neighbour(explainer.slug(), edition.title()));
            }
        }
        Map<String, Map<Language, Pair>> pairs = new HashMap<>();
        all.forEach((language, neighbours) -> {
            for (int i = 0; i < neighbours.size(); i++) {
                pairs.computeIfAbsent(neighbours.get(i).slug(), slug -> new HashMap<>())
                        .put(language, new Pair(at(neighbours, i - 1), at(neighbours, i + 1)));
            }
        });
        Map<String, PrevNext> bySlug = new HashMap<>();
        pairs.forEach((slug, byLanguage) -> bySlug.put(slug, new PrevNext(byLanguage)));
        return bySlug;
    }

    private static Optional<Neighbour> at(List<Neighbour> editions, int place) {
        return place < 0 || place >= editions.size() ? Optional.empty() : Optional.of(editions.get(place));
    }
}
