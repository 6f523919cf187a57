package dev.sharh.fidelity;

import dev.sharh.model.Block;
import dev.sharh.model.Cited;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Site;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which blocks of the article a summary never cites: what it leaves out, or what somebody forgot. */
public final class Coverage {
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        for (Edition summary : explainer.summaries()) {
            Set<String> cited = cited(summary);
            explainer.source().body().blocks().stream()
                    .filter(block -> !cited.contains(block.id()) && saysSomething(block))
                    .map(block -> notCited(block, summary))
                    .forEach(report);
        }
    }

    private static Set<String> cited(Edition summary) {
        return Cited.in(summary).map(Located::value).collect(Collectors.toSet());
    }

    private static boolean saysSomething(NumberedBlock block) {
        return !(block.block() instanceof Block.Heading) && !(block.block() instanceof Block.Break);
    }

    private static Diagnostic notCited(NumberedBlock block, Edition summary) {
        return Diagnostic.note(
                        "citation/block-not-cited",
                        block.block().place(),
                        block.id() + " is never cited by " + summary.file(),
                        "nothing is wrong if the summary leaves it out on purpose")
                .about(block.id());
    }
}
