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
    /** No neighbours. */
    public static final PrevNext NONE = new PrevNext(Map.of());

    /** A neighbour with its headline. */
    public record Named(String slug, String title) {}

    /** The two neighbours in a language. */
    public record Pair(Optional<Named> newer, Optional<Named> older) {
        static final Pair NONE = new Pair(Optional.empty(), Optional.empty());
    }

    public PrevNext {
        byLanguage = Map.copyOf(byLanguage);
    }

    public Optional<Named> newer(Language language) {
        return byLanguage.getOrDefault(language, Pair.NONE).newer();
    }

    public Optional<Named> older(Language language) {
        return byLanguage.getOrDefault(language, Pair.NONE).older();
    }

    /**
     * Returns the neighbours of each explainer, by its slug.
     *
     * @param newestFirst all explainers of the site
     */
    public static Map<String, PrevNext> of(List<Explainer> newestFirst) {
        Map<Language, List<Named>> named = new HashMap<>();
        for (Explainer explainer : newestFirst) {
            for (Edition edition : explainer.editions()) {
                named.computeIfAbsent(edition.language(), language -> new ArrayList<>())
                        .add(new Named(explainer.slug(), edition.title()));
            }
        }
        Map<String, Map<Language, Pair>> pairs = new HashMap<>();
        named.forEach((language, all) -> {
            for (int i = 0; i < all.size(); i++) {
                pairs.computeIfAbsent(all.get(i).slug(), slug -> new HashMap<>())
                        .put(language, new Pair(at(all, i - 1), at(all, i + 1)));
            }
        });
        Map<String, PrevNext> bySlug = new HashMap<>();
        pairs.forEach((slug, byLanguage) -> bySlug.put(slug, new PrevNext(byLanguage)));
        return bySlug;
    }

    private static Optional<Named> at(List<Named> editions, int place) {
        return place < 0 || place >= editions.size() ? Optional.empty() : Optional.of(editions.get(place));
    }
}
