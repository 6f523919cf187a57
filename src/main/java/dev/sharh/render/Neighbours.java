package dev.sharh.render;

import static java.util.Comparator.comparingInt;

import dev.sharh.language.Language;
import dev.sharh.model.Explainer;
import dev.sharh.model.Glossary;
import dev.sharh.model.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The explainers near an explainer in each language: the newer, the older, and some of the same topics. */
public record Neighbours(Map<Language, Near> byLanguage) {
    /** An explainer without neighbours. */
    public static final Neighbours NONE = new Neighbours(Map.of());

    private static final int MAX_RELATED = 4;

    /** In each topic, this many explainers on both sides are compared: a large site must not compare all with all. */
    private static final int WINDOW = 8;

    /** A neighbour with its headline. */
    public record Neighbour(String slug, String title) {}

    /**
     * The neighbours in a language.
     *
     * @param related those with the most topics in common, of these the nearest in time; not the newer and the older one
     */
    public record Near(Optional<Neighbour> newer, Optional<Neighbour> older, List<Neighbour> related) {
        static final Near NONE = new Near(Optional.empty(), Optional.empty(), List.of());

        public Near {
            related = List.copyOf(related);
        }
    }

    public Neighbours {
        byLanguage = Map.copyOf(byLanguage);
    }

    public Near in(Language language) {
        return byLanguage.getOrDefault(language, Near.NONE);
    }

    /** Returns the neighbours of each explainer, by its slug. */
    public static Map<String, Neighbours> of(Site site) {
        Map<String, Map<Language, Near>> bySlug = new HashMap<>();
        for (Language language : site.settings().languages()) {
            Order order = Order.of(site, language);
            for (int i = 0; i < order.explainers().size(); i++) {
                bySlug.computeIfAbsent(order.explainers().get(i).slug(), slug -> new HashMap<>())
                        .put(language, order.near(i));
            }
        }
        Map<String, Neighbours> neighbours = new HashMap<>();
        bySlug.forEach((slug, byLanguage) -> neighbours.put(slug, new Neighbours(byLanguage)));
        return neighbours;
    }

    /**
     * The explainers in a language, newest first.
     *
     * @param byTopic the places of the explainers of each topic, ascending
     */
    private record Order(
            Language language, Glossary glossary, List<Explainer> explainers, Map<String, List<Integer>> byTopic) {
        static Order of(Site site, Language language) {
            List<Explainer> explainers = site.listed(language).toList();
            Map<String, List<Integer>> byTopic = new HashMap<>();
            for (int i = 0; i < explainers.size(); i++) {
                int place = i;
                site.glossary()
                        .topics(explainers.get(i))
                        .forEach(topic -> byTopic.computeIfAbsent(topic.slug().value(), key -> new ArrayList<>())
                                .add(place));
            }
            return new Order(language, site.glossary(), explainers, byTopic);
        }

        Near near(int place) {
            Optional<Neighbour> newer =
                    Optional.of(place - 1).filter(at -> at >= 0).map(this::at);
            Optional<Neighbour> older =
                    Optional.of(place + 1).filter(at -> at < explainers.size()).map(this::at);
            return new Near(newer, older, related(place));
        }

        private List<Neighbour> related(int place) {
            Map<Integer, Integer> shared = new HashMap<>();
            glossary.topics(explainers.get(place))
                    .flatMapToInt(topic ->
                            around(place, byTopic.getOrDefault(topic.slug().value(), List.of())))
                    .filter(other -> Math.abs(other - place) > 1)
                    .forEach(other -> shared.merge(other, 1, Integer::sum));
            return shared.keySet().stream()
                    .sorted(comparingInt((Integer other) -> -shared.getOrDefault(other, 0))
                            .thenComparing(other -> Math.abs(other - place))
                            .thenComparing(other -> other))
                    .limit(MAX_RELATED)
                    .map(this::at)
                    .toList();
        }

        private static IntStream around(int place, List<Integer> places) {
            int index = Collections.binarySearch(places, place);
            return places.subList(Math.max(0, index - WINDOW), Math.min(places.size(), index + WINDOW + 1)).stream()
                    .mapToInt(Integer::intValue);
        }

        private Neighbour at(int place) {
            Explainer explainer = explainers.get(place);
            return new Neighbour(
                    explainer.slug(), explainer.edition(language).orElseThrow().title());
        }
    }
}
