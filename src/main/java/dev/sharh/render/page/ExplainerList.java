package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.model.Topic;
import dev.sharh.render.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A list of explainers in one language, newest first: all, those of a topic, or those of a year.
 *
 * @param folder the folder of its pages below that of the language: empty, {@code topics/iraq/} or {@code years/2024/}
 */
public record ExplainerList(
        Language language, String folder, Optional<Topic> topic, Optional<Integer> year, List<Explainer> explainers) {
    /** The number of explainers on a page, which a phone on a slow line loads quickly. */
    static final int PER_PAGE = 50;

    public ExplainerList {
        explainers = List.copyOf(explainers);
    }

    /**
     * Returns the lists in a language: first that of all explainers, then those of topics in the order of the glossary, and
     * then those of years, the latest first. A topic without explainers has a list if a menu links to it. Years have lists
     * only if that of all explainers needs several pages.
     */
    public static List<ExplainerList> in(Site site, Language language) {
        List<Explainer> all = site.listed(language).toList();
        Map<String, List<Explainer>> byTopic = new HashMap<>();
        Map<Integer, List<Explainer>> byYear = new TreeMap<>(Collections.reverseOrder());
        for (Explainer explainer : all) {
            site.glossary()
                    .topics(explainer)
                    .forEach(topic -> byTopic.computeIfAbsent(topic.slug().value(), key -> new ArrayList<>())
                            .add(explainer));
            explainer
                    .published(explainer.edition(language).orElseThrow())
                    .ifPresent(day -> byYear.computeIfAbsent(day.getYear(), key -> new ArrayList<>())
                            .add(explainer));
        }
        List<ExplainerList> lists = new ArrayList<>();
        lists.add(new ExplainerList(language, "", Optional.empty(), Optional.empty(), all));
        site.glossary().topics().stream()
                .filter(topic -> byTopic.containsKey(topic.slug().value())
                        || site.settings().menus().show(topic))
                .map(topic -> new ExplainerList(
                        language,
                        "topics/" + topic.slug().value() + "/",
                        Optional.of(topic),
                        Optional.empty(),
                        byTopic.getOrDefault(topic.slug().value(), List.of())))
                .forEach(lists::add);
        if (all.size() > PER_PAGE && byYear.size() > 1) {
            byYear.forEach((year, explainers) -> lists.add(new ExplainerList(
                    language, "years/" + year + "/", Optional.empty(), Optional.of(year), explainers)));
        }
        return lists;
    }

    /** Returns the lists in all languages of a site. */
    static List<ExplainerList> all(Site site) {
        return site.settings().languages().stream()
                .flatMap(language -> in(site, language).stream())
                .toList();
    }

    /** Returns the first pages of the lists that are translations of each other, by their folders. */
    static Map<String, Layout.Translations> translations(List<ExplainerList> lists) {
        Map<String, List<Map.Entry<Language, Address>>> byFolder = new HashMap<>();
        lists.forEach(list -> byFolder.computeIfAbsent(list.folder(), folder -> new ArrayList<>())
                .add(Map.entry(list.language(), list.page(1))));
        Map<String, Layout.Translations> translations = new HashMap<>();
        byFolder.forEach((folder, addresses) -> translations.put(folder, new Layout.Translations(addresses)));
        return translations;
    }

    /** Returns the address of a page, counted from 1. */
    Address page(int number) {
        return Address.list(language, folder, number);
    }

    /** Returns the number of pages, at least one. */
    int pages() {
        return Math.max(1, (explainers.size() + PER_PAGE - 1) / PER_PAGE);
    }

    /** Returns the explainers of a page. */
    List<Explainer> on(int number) {
        return explainers.subList((number - 1) * PER_PAGE, Math.min(number * PER_PAGE, explainers.size()));
    }
}
