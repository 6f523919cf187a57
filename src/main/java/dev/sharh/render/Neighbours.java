package dev.sharh.render;

import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which explainer comes before and after another, among those that have an edition in a language. */
public final class Neighbours {
    private final Map<Language, Map<String, Pair>> byLanguage = new HashMap<>();

    private record Pair(Optional<Explainer> newer, Optional<Explainer> older) {
        static final Pair NONE = new Pair(Optional.empty(), Optional.empty());
    }

    Neighbours(Site site) {
        for (Language language : site.settings().languages()) {
            List<Explainer> newestFirst = site.explainers().stream()
                    .filter(explainer -> explainer.edition(language).isPresent())
                    .toList();
            Map<String, Pair> pairs = new HashMap<>();
            for (int i = 0; i < newestFirst.size(); i++) {
                pairs.put(newestFirst.get(i).slug(), new Pair(at(newestFirst, i - 1), at(newestFirst, i + 1)));
            }
            byLanguage.put(language, pairs);
        }
    }

    private static Optional<Explainer> at(List<Explainer> explainers, int place) {
        return place < 0 || place >= explainers.size() ? Optional.empty() : Optional.of(explainers.get(place));
    }

    public Optional<Explainer> newer(Explainer explainer, Language language) {
        return pair(explainer, language).newer();
    }

    public Optional<Explainer> older(Explainer explainer, Language language) {
        return pair(explainer, language).older();
    }

    private Pair pair(Explainer explainer, Language language) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(explainer.slug(), Pair.NONE);
    }
}
