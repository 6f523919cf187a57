package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.FrontMatter.Alias;
import dev.sharh.model.Located;
import dev.sharh.model.Site;
import dev.sharh.model.StaticPage;
import dev.sharh.model.Topic;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An alias is an address within the site, at which the site has no other file. */
final class AliasIsFree implements Check.OfSite {
    /** The number of rules that every host with support for {@code _redirects} accepts. */
    static final int MAX_REDIRECTS = 100;

    @Override
    public void check(Site site, Diagnostic.Report report) {
        List<Located<Alias>> aliases = site.documents()
                .flatMap(document -> document.editions().stream())
                .flatMap(edition -> edition.frontMatter().aliases().stream())
                .toList();
        if (!aliases.isEmpty()) {
            SiteFiles files = new SiteFiles(site);
            aliases.forEach(alias -> check(alias, files, report));
        }
        if (aliases.size() > MAX_REDIRECTS) {
            report.accept(warning(
                    "alias/too-many",
                    aliases.get(MAX_REDIRECTS).place(),
                    Message.of(
                            "the site has {0} aliases, and some hosts use only the first {1} as rules of “_redirects”",
                            aliases.size(), MAX_REDIRECTS),
                    Message.of("remove old aliases, or keep them: each alias is also a page that forwards readers")));
        }
    }

    private static void check(Located<Alias> alias, SiteFiles files, Diagnostic.Report report) {
        String written = alias.value().written();
        Optional<String> file = alias.value().file();
        if (file.isEmpty()) {
            report.accept(error(
                    "alias/malformed",
                    alias.place(),
                    Message.of("“{0}” is not an address within the site", written),
                    Message.of("write it from the root of the site, with a slash at both ends: /old/address/")));
            return;
        }
        Optional<Message> owner = files.owner(file.get());
        owner.ifPresent(other -> report.accept(error(
                "alias/taken",
                alias.place(),
                Message.of("the address “{0}” is already taken by {1}", written, other),
                Message.of("remove the alias, or write the address that the page had before"))));
        if (owner.isEmpty()) {
            files.add(file.get(), Message.of("another alias"));
        }
    }

    /**
     * The files of a site and what each belongs to. On many file systems, names that differ only in case or in Unicode
     * normalization are the same, and a file cannot be a folder too: {@code /a.html} excludes {@code /a.html/b/}.
     */
    private static final class SiteFiles {
        private static final Pattern LIST_PAGES =
                Pattern.compile("[^/]+/(topics/[^/]+/page/[0-9]+|years/[0-9]{4}|page/[0-9]+)/.*");

        private static final List<String> OF_EDITIONS = List.of(
                "index.html", "card.png", "timeline/index.html", "timeline.ics", "timeline.svg", "timeline.png");

        private final Map<String, Message> owners = new HashMap<>();
        private final Set<String> folders = new HashSet<>();

        SiteFiles(Site site) {
            for (String name : List.of("index.html", "robots.txt", "sitemap.xml")) {
                add(name, Message.of("the site's own “{0}”", name));
            }
            for (Language language : site.settings().languages()) {
                add(language.tag() + "/index.html", Message.of("the list of explainers"));
                add(language.tag() + "/feed.xml", Message.of("the feed"));
                for (Topic topic : site.glossary().topics()) {
                    String folder = language.tag() + "/topics/" + topic.slug().value();
                    add(folder + "/index.html", Message.of("the list of a topic"));
                    add(folder + "/feed.xml", Message.of("the feed"));
                }
            }
            site.explainers().forEach(this::add);
            for (StaticPage page : site.pages()) {
                for (Edition edition : page.editions()) {
                    add(
                            edition.language().tag() + "/" + page.slug() + "/index.html",
                            Message.of("the page “{0}”", page.slug()));
                }
            }
        }

        private void add(Explainer explainer) {
            Message owner = Message.of("the explainer “{0}”", explainer.slug());
            for (String file : List.of("index.html", "timeline.json", "timeline.csv", "timeline.ics", "media")) {
                add(explainer.slug() + "/" + file, owner);
            }
            for (Edition summary : explainer.summaries()) {
                add(explainer.slug() + "/" + summary.language().tag() + "/index.html", owner);
            }
            for (Edition edition : explainer.editions()) {
                String folder = edition.language().tag() + "/" + explainer.slug() + "/";
                for (String file : OF_EDITIONS) {
                    add(folder + file, owner);
                }
            }
        }

        void add(String file, Message owner) {
            owners.put(key(file), owner);
            parents(key(file)).forEach(folders::add);
        }

        /** The owner of a file, of a file at the place of one of its folders, or of a folder at its place. */
        Optional<Message> owner(String file) {
            String key = key(file);
            if (LIST_PAGES.matcher(key).matches()) {
                return Optional.of(Message.of("a page of the list of explainers"));
            }
            return Stream.concat(Stream.of(key), parents(key))
                    .flatMap(path -> Optional.ofNullable(owners.get(path)).stream())
                    .findFirst()
                    .or(() -> folders.contains(key) ? Optional.of(Message.of("a folder")) : Optional.empty());
        }

        private static Stream<String> parents(String key) {
            return IntStream.range(0, key.length())
                    .filter(i -> key.charAt(i) == '/')
                    .mapToObj(slash -> key.substring(0, slash));
        }

        private static String key(String file) {
            return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        }
    }
}
