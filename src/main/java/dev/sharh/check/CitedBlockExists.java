package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.fidelity.Staleness;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.Located;
import dev.sharh.model.Site;
import dev.sharh.model.StaticPage;
import dev.sharh.model.TextEdit;
import java.util.List;
import java.util.regex.Pattern;

/** A summary and a timeline cite only blocks that the article has; the article and pages cite nothing. */
final class CitedBlockExists implements Check {
    private static final Pattern IDS = Pattern.compile("[@#]?p?0*\\d+(?:[\\s,;،؛]+[@#]?p?0*\\d+)*");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d*");

    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer
                .cited()
                .filter(cited -> explainer.block(cited.value()).isEmpty() && !wasAccepted(explainer, cited.value()))
                .map(cited -> unknown(cited, explainer))
                .forEach(report);
        explainer.source().body().blocks().stream()
                .flatMap(block -> block.citations().stream())
                .forEach(citation -> report.accept(error(
                        "citation/in-article",
                        citation.place(),
                        Message.of("the article cites itself"),
                        Message.of("remove the citation; only a summary and a timeline have citations"))));
    }

    static void checkPage(StaticPage page, Diagnostic.Report report) {
        page.editions().stream()
                .flatMap(edition -> Inlines.in(edition, Inline.Citation.class))
                .forEach(citation -> report.accept(error(
                        "citation/on-page",
                        citation.place(),
                        Message.of("a page has no article that it could cite"),
                        Message.of("remove the citation, or link to the place: [the article](../its-folder/)"))));
    }

    private static Diagnostic unknown(Located<String> cited, Explainer explainer) {
        List<String> ids = ids(cited.value());
        boolean known = !ids.isEmpty()
                && ids.stream().allMatch(id -> explainer.block(id).isPresent());
        String written = String.join(", ", ids);
        Diagnostic unknown = error(
                "citation/unknown-block",
                cited.place(),
                Message.of("the article has no block “{0}”", cited.value()),
                known ? Message.of("write {0}", written) : knownBlocks(explainer));
        return known && ids.size() == 1
                ? unknown.fixedBy(new TextEdit(cited.place(), cited.value(), written))
                : unknown;
    }

    /** Returns the ids that a text means, as the article's blocks have them: {@code p1} for {@code @P١} and for 1. */
    private static List<String> ids(String written) {
        StringBuilder text = new StringBuilder();
        written.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : Character.toLowerCase(c))
                .forEach(text::appendCodePoint);
        return IDS.matcher(text).matches()
                ? NUMBER.matcher(text)
                        .results()
                        .map(number -> "p" + number.group())
                        .toList()
                : List.of();
    }

    static Message knownBlocks(Explainer explainer) {
        return Message.of(
                "use one of p1 to p{0}; blocks are numbered from the first paragraph",
                explainer.source().body().blocks().size());
    }

    /** A block that was there when the summary was accepted is a matter of {@link Staleness}. */
    private static boolean wasAccepted(Explainer explainer, String id) {
        return explainer.lock().flatMap(lock -> lock.entry(id)).isPresent();
    }
}
