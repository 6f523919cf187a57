package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.NameFinder;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Glossary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the names in a claim against the blocks that it cites, with the site's glossary. */
final class Names {
    private final Glossary glossary;
    private final Article article;
    private final MentionExtractors extractors;
    private final Diagnostic.Report report;
    /** Names that are not in the glossary, each reported once for an explainer. */
    private final Set<String> unknown = new HashSet<>();

    Names(Glossary glossary, Article article, MentionExtractors extractors, Diagnostic.Report report) {
        this.glossary = glossary;
        this.article = article;
        this.extractors = extractors;
        this.report = report;
    }

    /** A name of the glossary at its place in a claim. */
    private record Occurrence(Glossary.Name name, NameFinder.Found found) {
        int length() {
            return found.end() - found.start();
        }

        boolean contains(NameFinder.Found other) {
            return found.start() <= other.start() && found.end() >= other.end();
        }
    }

    void check(Claim claim) {
        NameFinder.Text text = extractors.names(claim.language()).in(claim.words());
        List<Occurrence> occurrences = occurrences(text, claim.language());
        List<SourceBlock> blocks = occurrences.isEmpty() ? List.of() : article.evidence(claim);
        occurrences.stream()
                .filter(occurrence -> !blocks.isEmpty() && !isSupported(occurrence.name(), claim, blocks))
                .map(occurrence -> notFound(claim, occurrence))
                .forEach(report);
        reportUnknown(claim, text, occurrences);
    }

    /** The names in a text, the longest first, without names that are a part of a longer one. */
    private List<Occurrence> occurrences(NameFinder.Text text, Language language) {
        List<Occurrence> all = new ArrayList<>();
        for (Glossary.Name name : glossary.names()) {
            for (String form : name.in(language)) {
                for (NameFinder.Found found : text.find(form)) {
                    all.add(new Occurrence(name, found));
                }
            }
        }
        all.sort(Comparator.comparingInt(Occurrence::length)
                .reversed()
                .thenComparing(occurrence -> occurrence.found().start()));
        List<Occurrence> longest = new ArrayList<>();
        for (Occurrence each : all) {
            if (longest.stream().noneMatch(longer -> longer.contains(each.found()))) {
                longest.add(each);
            }
        }
        return longest;
    }

    /** Returns whether the glossary has no name in the article's language, or a block or a reason has the name. */
    private boolean isSupported(Glossary.Name name, Claim claim, List<SourceBlock> blocks) {
        return name.in(article.language()).isEmpty()
                || blocks.stream().anyMatch(block -> isIn(name, article.names(block)))
                || claim.reasons().stream().anyMatch(reason -> isIn(name, reason(reason, claim.language())));
    }

    private NameFinder.Text reason(String reason, Language language) {
        return extractors.names(language).in(extractors.tokens(reason, language));
    }

    /** Looks for the name in all languages, because an article may write a foreign name in its own letters. */
    private static boolean isIn(Glossary.Name name, NameFinder.Text text) {
        return name.byLanguage().values().stream()
                .flatMap(List::stream)
                .anyMatch(form -> !text.find(form).isEmpty());
    }

    private Diagnostic notFound(Claim claim, Occurrence occurrence) {
        String words = claim.text()
                .text()
                .substring(occurrence.found().start(), occurrence.found().end());
        Message where = claim.blocks().isEmpty() ? Message.of("the article") : Messages.either(claim.blocks());
        String original = occurrence.name().in(article.language()).get(0);
        return error(
                "parity/name-not-in-source",
                claim.text().place(occurrence.found().start()),
                Message.of("the name “{0}” is not in {1}", words, where),
                Message.of(
                        "cite the block that names “{0}”; if the article uses another name, add that name to"
                                + " content/glossary.yaml",
                        original));
    }

    private void reportUnknown(Claim claim, NameFinder.Text text, List<Occurrence> known) {
        for (NameFinder.Found found : text.capitalised()) {
            String words = text.text().substring(found.start(), found.end());
            boolean isKnown = known.stream()
                    .anyMatch(occurrence -> occurrence.found().start() < found.end()
                            && occurrence.found().end() > found.start());
            if (!isKnown && unknown.add(words)) {
                report.accept(Diagnostic.note(
                        "parity/name-unknown",
                        claim.text().place(found.start()),
                        Message.of("“{0}” looks like a name and is not in the glossary, so it is not compared", words),
                        Message.of("add it to content/glossary.yaml with the name that the article uses")));
            }
        }
    }
}
