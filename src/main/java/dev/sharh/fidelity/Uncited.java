package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.model.Diagnostic;
import java.util.List;

/** Says that a sentence rests on nothing. */
final class Uncited {
    private final ClaimChecker claims;
    private final Diagnostic.Report report;

    Uncited(ClaimChecker claims, Diagnostic.Report report) {
        this.claims = claims;
        this.report = report;
    }

    /** A figure or a date without a source is an error; any other sentence may be a bridge between two. */
    void report(Sentence sentence, Claim claim) {
        List<Mention> stated = claims.stated(claim);
        if (stated.isEmpty()) {
            report.accept(warning(
                    "citation/sentence-uncited",
                    sentence.text().place(sentence.firstWord()),
                    "this sentence cites nothing",
                    "put the block that says it behind its full stop: [@p2]"));
            return;
        }
        Mention first = stated.get(0);
        String words = first.words(claim.text().text());
        report.accept(error(
                "citation/figure-uncited",
                claim.text().place(first.start()),
                "“" + words + "” stands in a sentence that cites nothing",
                "put the block that says it behind the full stop of the sentence: [@p2]"));
    }
}
