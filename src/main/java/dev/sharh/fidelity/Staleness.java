package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Site;
import dev.sharh.model.SourcesLock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Each cited block is as it was when the summary was accepted, and has the number that it had then. */
public final class Staleness {
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        Alignment.of(explainer)
                .ifPresent(alignment ->
                        new Comparison(explainer, explainer.lock().orElseThrow(), alignment, report).run());
    }

    private static final class Comparison {
        private final Explainer explainer;
        private final SourcesLock lock;
        private final Alignment alignment;
        private final Diagnostic.Report report;
        private final Set<String> notAccepted = new HashSet<>();

        Comparison(Explainer explainer, SourcesLock lock, Alignment alignment, Diagnostic.Report report) {
            this.explainer = explainer;
            this.lock = lock;
            this.alignment = alignment;
            this.report = report;
        }

        void run() {
            explainer.cited().forEach(this::compare);
        }

        private void compare(Located<String> cited) {
            Optional<SourcesLock.Entry> entry = lock.entry(cited.value());
            if (entry.isEmpty()) {
                notAccepted(cited);
                return;
            }
            Optional<NumberedBlock> now = alignment.now(cited.value());
            if (now.isEmpty()) {
                report.accept(gone(cited, entry.get()).about(cited.value()));
                return;
            }
            NumberedBlock block = now.get();
            if (!block.id().equals(cited.value())) {
                report.accept(moved(cited, block).about(block.id()));
            }
            if (!block.words().equals(entry.get().text())) {
                report.accept(changed(cited, entry.get(), block).about(block.id()));
            }
        }

        private void notAccepted(Located<String> cited) {
            if (explainer.block(cited.value()).isPresent() && notAccepted.add(cited.value())) {
                report.accept(warning(
                        "staleness/not-accepted",
                        cited.place(),
                        Message.of("the summary was accepted before it cited {0}", cited.value()),
                        Message.of(
                                "check the sentence against the block, and run “./sharh accept {0}”",
                                explainer.slug())));
            }
        }

        private Diagnostic moved(Located<String> cited, NumberedBlock block) {
            return error(
                    "staleness/renumber",
                    cited.place(),
                    Message.of(
                            "{0} is now {1}, because a paragraph before it was added or removed",
                            cited.value(), block.id()),
                    Message.of(
                            "run “./sharh accept {0} --renumber” to change all such numbers; if you have already changed"
                                    + " them, add --keep-numbers instead",
                            explainer.slug()));
        }

        private Diagnostic changed(Located<String> cited, SourcesLock.Entry entry, NumberedBlock block) {
            return warning(
                    "staleness/block-changed",
                    cited.place(),
                    Message.of(
                            "{0} has changed since the summary was accepted: {1}",
                            block.id(), WordDiff.between(entry.text(), block.words())),
                    Message.of("check that this is still true, and run “./sharh accept {0}”", explainer.slug()));
        }

        private Diagnostic gone(Located<String> cited, SourcesLock.Entry entry) {
            return warning(
                    "staleness/block-gone",
                    cited.place(),
                    Message.of("the cited paragraph is no longer in the article: {0}", beginning(entry.text())),
                    Message.of(
                            "cite another one or remove the statement, and run “./sharh accept {0} --keep-numbers”",
                            explainer.slug()));
        }

        private static String beginning(String text) {
            String[] words = text.split(" ", 9);
            return words.length < 9 ? text : text.substring(0, text.length() - words[8].length()) + "…";
        }
    }
}
