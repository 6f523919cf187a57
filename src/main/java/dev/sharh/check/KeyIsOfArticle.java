package dev.sharh.check;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.Place;
import dev.sharh.model.Site;
import java.util.stream.Stream;

/** Keys that hold for the whole explainer are in the front matter of the article: in a summary, they have no effect. */
final class KeyIsOfArticle implements Check {
    private record Key(String name, Place place) {}

    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer.summaries().stream()
                .map(Edition::frontMatter)
                .flatMap(KeyIsOfArticle::keys)
                .map(key -> warning(
                        "front-matter/key-of-article",
                        key.place(),
                        Message.of("“{0}” has no effect in a summary", key.name()),
                        Message.of(
                                "move it to the front matter of “{0}”: it holds for the whole explainer",
                                explainer.source().file())))
                .forEach(report);
    }

    private static Stream<Key> keys(FrontMatter frontMatter) {
        return Stream.of(
                        frontMatter.authors().stream()
                                .limit(1)
                                .map(author -> new Key("authors", author.name().place())),
                        frontMatter.topics().stream().limit(1).map(topic -> new Key("topics", topic.place())),
                        frontMatter.publishAt().stream().map(day -> new Key("publishAt", day.place())),
                        frontMatter.withdrawn().stream().map(given -> new Key("withdrawn", given.place())))
                .flatMap(keys -> keys);
    }
}
