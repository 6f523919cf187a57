package dev.sharh.check.parity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.text.Language;
import dev.sharh.text.mention.Lexicon;
import dev.sharh.text.mention.Mention;
import dev.sharh.text.mention.MentionFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds the figures and dates of one explainer's claims to its article. */
final class ClaimChecker {
    private final Article article;
    private final Language source;
    private final List<Language> languages;
    private final Function<Language, Optional<Lexicon>> lexicons;
    private final Diagnostic.Report report;

    ClaimChecker(
            Article article,
            Language source,
            List<Language> languages,
            Function<Language, Optional<Lexicon>> lexicons,
            Diagnostic.Report report) {
        this.article = article;
        this.source = source;
        this.languages = List.copyOf(languages);
        this.lexicons = lexicons;
        this.report = report;
    }

    /** What a claim states in figures and dates. */
    List<Mention> stated(Claim claim) {
        return lexicons
                .apply(claim.language())
                .map(MentionFinder::new)
                .map(finder -> finder.find(claim.text().text()))
                .orElse(List.of())
                .stream()
                .filter(Mention::states)
                .toList();
    }

    void check(Claim claim) {
        List<Mention> stated = stated(claim);
        if (!stated.isEmpty()) {
            check(claim, stated);
        }
    }

    private void check(Claim claim, List<Mention> stated) {
        List<Evidence> blocks = claim.blocks().isEmpty() ? article.all() : article.blocks(claim.blocks());
        if (blocks.isEmpty()) {
            return;
        }
        List<Mention> evidence = new ArrayList<>();
        Stream.concat(blocks.stream(), reasons(claim.reasons()).stream()).forEach(e -> evidence.addAll(e.mentions()));
        evidence.addAll(foreignWords(claim, blocks));
        for (Mention mention : new Agreement(evidence).unsupported(stated)) {
            report.accept(notFound(claim, mention, blocks));
        }
    }

    Language source() {
        return source;
    }

    /** Whether the article's own language has a lexicon. */
    boolean canCompare() {
        return lexicons.apply(source).isPresent();
    }

    /** What reasons say: they are written in one of the explainer's languages, whichever. */
    List<Evidence> reasons(List<String> reasons) {
        return reasons.stream()
                .flatMap(reason -> languages.stream()
                        .flatMap(language -> lexicons.apply(language).stream())
                        .map(lexicon -> Evidence.of("inferred", reason, new MentionFinder(lexicon))))
                .toList();
    }

    /** A title or a name that the article leaves in the claim's own language: its words bear the claim out as well. */
    private List<Mention> foreignWords(Claim claim, List<Evidence> blocks) {
        if (claim.language().script().equals(source.script())) {
            return List.of();
        }
        return lexicons.apply(claim.language()).map(MentionFinder::new).stream()
                .flatMap(finder -> blocks.stream()
                        .filter(block -> block.isPartlyIn(claim.language()))
                        .flatMap(block -> finder.find(block.text()).stream()))
                .map(Mention::supportingOnly)
                .toList();
    }

    private static Diagnostic notFound(Claim claim, Mention mention, List<Evidence> blocks) {
        Messages.Kind kind = Messages.kind(mention);
        String words = claim.text().text().substring(mention.start(), mention.end());
        String where = claim.blocks().isEmpty()
                ? "the article"
                : Messages.either(blocks.stream().map(Evidence::name).toList());
        Place place = claim.text().place(mention.start());
        String says = NearestMention.to(mention, blocks)
                .map(near -> near.evidence() + " says “" + near.words() + "”")
                .orElse(where + " says nothing of the kind");
        return error(
                "parity/" + kind.code() + "-not-in-source",
                place,
                "the " + kind.words() + " “" + words + "” is not in " + where + "; " + says,
                "correct it, cite the block that says it, or say what it is inferred from: inferred: \"…\"");
    }
}
