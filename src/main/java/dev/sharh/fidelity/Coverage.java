package dev.sharh.fidelity;

import dev.sharh.language.Message;
import dev.sharh.model.Block;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Site;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes the blocks of the article that a summary does not cite. */
public final class Coverage {
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        for (Edition summary : explainer.summaries()) {
            Set<String> cited = summary.cited().map(Located::value).collect(Collectors.toSet());
            explainer.source().body().blocks().stream()
                    .filter(block -> !cited.contains(block.id()) && hasStatements(block))
                    .map(block -> notCited(block, summary))
                    .forEach(report);
        }
    }

    private static boolean hasStatements(NumberedBlock block) {
        return !(block.block() instanceof Block.Heading) && !(block.block() instanceof Block.Break);
    }

    private static Diagnostic notCited(NumberedBlock block, Edition summary) {
        return Diagnostic.note(
                        "citation/block-not-cited",
                        block.block().place(),
                        Message.of("{0} does not cite {1}", summary.file(), block.id()),
                        Message.of("change nothing if the summary omits the block on purpose"))
                .about(block.id());
    }
}
