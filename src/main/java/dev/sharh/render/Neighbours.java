package dev.sharh.render;

import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.text.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which explainer comes before and after another, among those that have an edition in a language. */
public final class Neighbours {
    private static final Named NOBODY = new Named("", "");

    private final Map<Language, Map<String, Pair>> byLanguage = new LinkedHashMap<>();

    /** What another explainer's page says of an edition. */
    public record Named(String slug, String title) {}

    private record Pair(Optional<Named> newer, Optional<Named> older) {
        static final Pair NONE = new Pair(Optional.empty(), Optional.empty());
    }

    Neighbours(Site site) {
        for (Language language : site.settings().languages()) {
            List<Named> newestFirst = site.explainers().stream()
                    .flatMap(explainer -> explainer.edition(language).stream()
                            .map(edition -> new Named(explainer.slug(), edition.title())))
                    .toList();
            Map<String, Pair> pairs = new HashMap<>();
            for (int i = 0; i < newestFirst.size(); i++) {
                pairs.put(newestFirst.get(i).slug(), new Pair(at(newestFirst, i - 1), at(newestFirst, i + 1)));
            }
            byLanguage.put(language, pairs);
        }
    }

    private static Optional<Named> at(List<Named> editions, int place) {
        return place < 0 || place >= editions.size() ? Optional.empty() : Optional.of(editions.get(place));
    }

    /** All that its pages say of others. */
    List<Named> of(Explainer explainer) {
        return byLanguage.keySet().stream()
                .map(language -> pair(explainer, language))
                .flatMap(pair -> Stream.of(pair.newer(), pair.older()))
                .map(named -> named.orElse(NOBODY))
                .toList();
    }

    public Optional<Named> newer(Explainer explainer, Language language) {
        return pair(explainer, language).newer();
    }

    public Optional<Named> older(Explainer explainer, Language language) {
        return pair(explainer, language).older();
    }

    private Pair pair(Explainer explainer, Language language) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(explainer.slug(), Pair.NONE);
    }
}
