package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Place;
import dev.sharh.model.Site;
import dev.sharh.model.SourcesLock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each cited block is as it was when the summary was accepted, and has the number that it had then. A change of the article
 * is one finding, however many sentences and events cite the block.
 */
public final class Staleness {
    private static final int MOST_PAIRS = 6;

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

        Comparison(Explainer explainer, SourcesLock lock, Alignment alignment, Diagnostic.Report report) {
            this.explainer = explainer;
            this.lock = lock;
            this.alignment = alignment;
            this.report = report;
        }

        void run() {
            Map<String, List<Located<String>>> byBlock = explainer
                    .cited()
                    .collect(Collectors.groupingBy(Located::value, LinkedHashMap::new, Collectors.toList()));
            Map<Located<String>, String> moved = new LinkedHashMap<>();
            byBlock.forEach((id, citations) -> {
                Optional<SourcesLock.Entry> entry = lock.entry(id);
                if (entry.isEmpty()) {
                    notAccepted(citations.get(0));
                    return;
                }
                Optional<NumberedBlock> now = alignment.now(id);
                if (now.isEmpty()) {
                    report.accept(gone(citations, entry.get()).about(id));
                    return;
                }
                NumberedBlock block = now.get();
                if (!block.id().equals(id)) {
                    citations.forEach(cited -> moved.put(cited, block.id()));
                }
                if (!block.words().equals(entry.get().text())) {
                    report.accept(changed(citations, entry.get(), block).about(block.id()));
                }
            });
            if (!moved.isEmpty()) {
                report.accept(moved(moved));
            }
        }

        private void notAccepted(Located<String> cited) {
            if (explainer.block(cited.value()).isPresent()) {
                report.accept(warning(
                        "staleness/not-accepted",
                        cited.place(),
                        Message.of("the summary was accepted before it cited {0}", cited.value()),
                        Message.of(
                                "check the sentence against the block, and run “./sharh accept {0}”",
                                explainer.slug())));
            }
        }

        /** One diagnostic for all citations whose numbers changed, because one change of the article caused all of them. */
        private Diagnostic moved(Map<Located<String>, String> moved) {
            Map<String, String> numbers = new LinkedHashMap<>();
            moved.forEach((cited, now) -> numbers.put(cited.value(), now));
            Place place = moved.keySet().iterator().next().place();
            return error(
                    "staleness/renumber",
                    place,
                    Message.of("{0}: {1}", cause(numbers), pairs(numbers)),
                    Message.of(
                            "run “./sharh accept {0} --renumber” to change all such numbers; if you have already changed"
                                    + " them, add --keep-numbers instead",
                            explainer.slug()));
        }

        private static Message cause(Map<String, String> numbers) {
            boolean sameNumbers = numbers.keySet().equals(Set.copyOf(numbers.values()));
            if (sameNumbers && numbers.size() == 2) {
                return Message.of("two paragraphs of the article were swapped");
            }
            return sameNumbers
                    ? Message.of("paragraphs of the article are in another order")
                    : Message.of("paragraphs of the article were added, removed or moved");
        }

        /** "p1 is now p2, p2 is now p1". */
        private static Message pairs(Map<String, String> numbers) {
            List<Message> pairs = numbers.entrySet().stream()
                    .limit(MOST_PAIRS)
                    .map(pair -> Message.of("{0} is now {1}", pair.getKey(), pair.getValue()))
                    .toList();
            Message all = pairs.stream()
                    .reduce((some, next) -> Message.of("{0}, {1}", some, next))
                    .orElseThrow();
            return numbers.size() > MOST_PAIRS ? Message.of("{0} …", all) : all;
        }

        private Diagnostic changed(List<Located<String>> citations, SourcesLock.Entry entry, NumberedBlock block) {
            return warning(
                    "staleness/block-changed",
                    citations.get(0).place(),
                    Message.of(
                            "{0} has changed since the summary was accepted: {1}",
                            block.id(), WordDiff.between(entry.text(), block.words())),
                    citations.size() == 1
                            ? Message.of(
                                    "check that this is still true, and run “./sharh accept {0}”", explainer.slug())
                            : Message.of(
                                    "check what cites it: {1}; then run “./sharh accept {0}”",
                                    explainer.slug(), places(citations)));
        }

        private Diagnostic gone(List<Located<String>> citations, SourcesLock.Entry entry) {
            return warning(
                    "staleness/block-gone",
                    citations.get(0).place(),
                    Message.of("the cited paragraph is no longer in the article: {0}", beginning(entry.text())),
                    citations.size() == 1
                            ? Message.of(
                                    "cite another one or remove the statement, and run “./sharh accept {0} --keep-numbers”",
                                    explainer.slug())
                            : Message.of(
                                    "cite another one or remove what cites it: {1}; then run “./sharh accept {0}"
                                            + " --keep-numbers”",
                                    explainer.slug(), places(citations)));
        }

        /** The lines by file: {@code content/dam/summary.en.md:3, 8; content/dam/timeline.yaml:7}. */
        private static String places(List<Located<String>> citations) {
            Map<String, Set<String>> lines = citations.stream()
                    .map(Located::place)
                    .collect(Collectors.groupingBy(
                            Place::file,
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    place -> String.valueOf(place.line()),
                                    Collectors.toCollection(LinkedHashSet::new))));
            return lines.entrySet().stream()
                    .map(file -> file.getKey() + ":" + String.join(", ", file.getValue()))
                    .collect(Collectors.joining("; "));
        }

        private static String beginning(String text) {
            String[] words = text.split(" ", 9);
            return words.length < 9 ? text : text.substring(0, text.length() - words[8].length()) + "…";
        }
    }
}
