package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Confusables;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Place;
import dev.sharh.model.Site;
import dev.sharh.model.Slug;
import dev.sharh.model.StaticPage;
import dev.sharh.model.Topic;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The names of explainers and pages, which share the addresses {@code /ar/<name>/}, are different, and so are those of
 * topics. They differ in more than the case of letters: for some hosts and file systems, {@code Dam} and {@code dam} are the
 * same. They also differ for readers, as {@code علي} and {@code علی} don't.
 */
final class SlugIsUnique implements Check.OfSite {
    /**
     * A name in addresses.
     *
     * @param owner the folder of the explainer, the file of the page, or the topic
     */
    private record Name(String slug, String owner, Place place, String twinCode, String mixedCode) {
        static Name of(Explainer explainer) {
            String folder = "content/" + explainer.slug();
            return new Name(
                    explainer.slug(), folder, Place.startOf(folder), "explainer/twin", "explainer/mixed-script");
        }

        static Name of(StaticPage page) {
            String file = page.editions().get(0).file();
            return new Name(page.slug(), file, Place.startOf(file), "page/twin", "page/mixed-script");
        }

        static Name of(Topic topic) {
            String slug = topic.slug().value();
            return new Name(slug, slug, topic.slug().place(), "topic/twin", "topic/mixed-script");
        }
    }

    @Override
    public void check(Site site, Diagnostic.Report report) {
        check(
                Stream.concat(
                        site.explainers().stream().map(Name::of),
                        site.pages().stream().map(Name::of)),
                report);
        check(site.glossary().topics().stream().map(Name::of), report);
    }

    private static void check(Stream<Name> some, Diagnostic.Report report) {
        List<Name> names = some.sorted(Comparator.comparing(Name::slug)).toList();
        Map<String, String> lookalikes =
                Confusables.lookalikes(names.stream().map(Name::slug).distinct().toList());
        Map<String, Name> bySlug = new HashMap<>();
        Map<String, Name> byFoldedSlug = new HashMap<>();
        for (Name name : names) {
            reportMixed(name, report);
            Name same = byFoldedSlug.putIfAbsent(Slug.folded(name.slug()), name);
            Name similar = bySlug.get(lookalikes.getOrDefault(name.slug(), ""));
            if (same != null && same.slug().equals(name.slug())) {
                reportBoth(name, same, other -> Message.of("“{0}” has the same address", other.owner()), report);
            } else if (same != null) {
                reportBoth(name, same, SlugIsUnique::sameOnSomeHosts, report);
            } else if (similar != null) {
                reportBoth(name, similar, SlugIsUnique::looksLike, report);
            }
            bySlug.put(name.slug(), name);
        }
    }

    private static Message sameOnSomeHosts(Name other) {
        return Message.of("on some hosts, “{0}” has the same name, so one of the two would be lost", other.owner());
    }

    private static Message looksLike(Name other) {
        return Message.of("readers can't tell this name from “{0}”", other.owner());
    }

    private static void reportBoth(Name one, Name other, Function<Name, Message> problem, Diagnostic.Report report) {
        Message hint = Message.of("give one of the two another name");
        report.accept(error(one.twinCode(), one.place(), problem.apply(other), hint));
        report.accept(error(other.twinCode(), other.place(), problem.apply(one), hint));
    }

    private static void reportMixed(Name name, Diagnostic.Report report) {
        Arrays.stream(name.slug().split("-", -1))
                .filter(Confusables::isMixed)
                .findFirst()
                .ifPresent(word -> report.accept(warning(
                        name.mixedCode(),
                        name.place(),
                        Message.of(
                                "“{0}” has letters of several scripts, which readers can't type or tell apart", word),
                        Message.of("write the word in one script, or put a hyphen between the two scripts"))));
    }
}
