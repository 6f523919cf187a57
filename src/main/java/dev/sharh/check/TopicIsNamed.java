package dev.sharh.check;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Site;
import dev.sharh.model.Topic;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The glossary names each topic of an explainer, in each language of its editions. */
final class TopicIsNamed implements Check.OfSite {
    @Override
    public void check(Site site, Diagnostic.Report report) {
        Map<String, Topic> named = new LinkedHashMap<>();
        site.glossary().topics().forEach(topic -> named.put(topic.slug().value(), topic));
        Map<String, Set<Language>> used = new HashMap<>();
        for (Explainer explainer : site.explainers()) {
            for (Located<String> slug : explainer.source().frontMatter().topics()) {
                if (!named.containsKey(slug.value())) {
                    report.accept(unknown(slug, named.keySet()));
                }
                Set<Language> languages = used.computeIfAbsent(slug.value(), topic -> new LinkedHashSet<>());
                explainer.editions().stream().map(Edition::language).forEach(languages::add);
            }
        }
        named.forEach((slug, topic) -> checkLanguages(
                topic, used.getOrDefault(slug, Set.of()), site.settings().languages(), report));
    }

    private static Diagnostic unknown(Located<String> slug, Set<String> named) {
        return warning(
                "topic/unknown",
                slug.place(),
                Message.of("content/glossary.yaml has no topic “{0}”, so readers don't see it", slug.value()),
                Spelling.hint(
                        slug.value(), named, Message.of("add it there: topics: {{0}: {ar: …, en: …}}", slug.value())));
    }

    private static void checkLanguages(
            Topic topic, Set<Language> used, List<Language> order, Diagnostic.Report report) {
        for (Language language : order) {
            LocalizedText.Nearest shown = topic.name().nearest(language, order);
            if (used.contains(language) && shown.other().isPresent()) {
                report.accept(warning(
                        "topic/not-translated",
                        topic.name().place(),
                        Message.of(
                                "the topic “{0}” has no name in the language {1}",
                                topic.slug().value(), language.tag()),
                        Message.of("add “{0}: …”; without it, readers see “{1}”", language.tag(), shown.text())));
            }
        }
    }
}
