package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Menus.Item;
import dev.sharh.model.Menus.Kind;
import dev.sharh.model.Site;
import dev.sharh.model.StaticPage;
import java.util.List;
import java.util.Optional;

/** The links of menus lead to pages and topics that exist, and have a text in each language of the site. */
final class MenuCheck implements Check.OfSite {
    @Override
    public void check(Site site, Diagnostic.Report report) {
        site.settings().menus().items().distinct().forEach(item -> {
            Optional<StaticPage> page = site.page(item.target().value()).filter(found -> item.kind() == Kind.PAGE);
            if (item.kind() == Kind.PAGE && page.isEmpty()) {
                report.accept(unknown(item.target(), site));
            } else if (item.kind() == Kind.TOPIC) {
                checkTopic(item.target(), site, report);
            }
            item.name().ifPresent(name -> checkName(name, site, report));
            page.ifPresent(found -> checkPage(item, found, site, report));
        });
    }

    private static void checkName(LocalizedText name, Site site, Diagnostic.Report report) {
        List<Language> languages = site.settings().languages();
        for (Language language : languages) {
            name.nearest(language, languages)
                    .other()
                    .ifPresent(other -> report.accept(warning(
                            "menu/language-missing",
                            name.place(),
                            Message.of(
                                    "the name has no text in “{0}”; readers see the one in “{1}”",
                                    language.tag(), other.tag()),
                            Message.of("add “{0}: …” to it", language.tag()))));
        }
    }

    private static void checkPage(Item item, StaticPage page, Site site, Diagnostic.Report report) {
        for (Language language : site.settings().languages()) {
            if (page.edition(language).isEmpty()) {
                report.accept(warning(
                        "menu/language-missing",
                        item.target().place(),
                        Message.of(
                                "the page “{0}” has no text in “{1}”; the link in that language leads to the one in “{2}”",
                                page.slug(),
                                language.tag(),
                                page.editions().get(0).language().tag()),
                        Message.of("write content/pages/{0}.{1}.md", page.slug(), language.tag())));
            }
        }
    }

    private static void checkTopic(Located<String> slug, Site site, Diagnostic.Report report) {
        if (site.glossary().topic(slug.value()).isEmpty()) {
            report.accept(error(
                    "menu/unknown-topic",
                    slug.place(),
                    Message.of("content/glossary.yaml has no topic “{0}”", slug.value()),
                    Spelling.hint(
                            slug.value(),
                            site.glossary().topics().stream()
                                    .map(topic -> topic.slug().value())
                                    .toList(),
                            Message.of("add it there: topics: {{0}: {ar: …, en: …}}", slug.value()))));
            return;
        }
        for (Language language : site.settings().languages()) {
            if (site.listed(language).noneMatch(explainer -> explainer.topics().contains(slug.value()))) {
                report.accept(warning(
                        "menu/language-missing",
                        slug.place(),
                        Message.of(
                                "no explainer in “{0}” has the topic “{1}”, so its list is empty",
                                language.tag(), slug.value()),
                        Message.of("add the topic to an explainer, or remove it from the menu")));
            }
        }
    }

    private static Diagnostic unknown(Located<String> slug, Site site) {
        return error(
                "menu/unknown-page",
                slug.place(),
                Message.of("the site has no page “{0}”", slug.value()),
                Spelling.hint(
                        slug.value(),
                        site.pages().stream().map(StaticPage::slug).toList(),
                        Message.of(
                                "write the name of a page without its language: about for content/pages/about.en.md")));
    }
}
