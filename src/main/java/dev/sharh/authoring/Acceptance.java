package dev.sharh.authoring;

import dev.sharh.fidelity.Alignment;
import dev.sharh.model.Explainer;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.SourcesLock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The changes of files when an editor accepts an explainer. */
public final class Acceptance {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|[\\r\\n]|\\z)");

    private final Explainer explainer;
    private final Optional<Alignment> alignment;

    /**
     * Compares the article with the one that was accepted last.
     *
     * @param renumbers whether citations get the new numbers of their paragraphs
     */
    public Acceptance(Explainer explainer, boolean renumbers) {
        this.explainer = explainer;
        this.alignment = renumbers ? Alignment.of(explainer) : Optional.empty();
    }

    /** Returns the citations that get another number. */
    public List<Located<String>> renumbered() {
        return explainer
                .cited()
                .filter(cited -> !newId(cited.value()).equals(cited.value()))
                .toList();
    }

    /** Returns the cited blocks as they are now, in their order. */
    public List<SourcesLock.Entry> entries() {
        Set<String> cited =
                explainer.cited().map(Located::value).map(this::newId).collect(Collectors.toSet());
        return explainer.source().body().blocks().stream()
                .filter(block -> cited.contains(block.id()))
                .map(block -> new SourcesLock.Entry(block.id(), block.words()))
                .toList();
    }

    private String newId(String id) {
        return alignment
                .flatMap(aligned -> aligned.now(id))
                .map(NumberedBlock::id)
                .orElse(id);
    }

    /**
     * Returns the text of a file with new numbers in its citations, and otherwise unchanged.
     *
     * @param text the text with its own line ends
     * @param citations the citations to change, with their places in the file
     * @throws IllegalArgumentException if a citation is not at its place
     */
    public String renumber(String text, List<Located<String>> citations) {
        List<String> lines =
                LINE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
        // From the end of each line, because a longer number moves what follows it.
        Comparator<Located<String>> byColumn =
                Comparator.comparing(each -> each.place().column());
        for (Located<String> each :
                citations.stream().sorted(byColumn.reversed()).toList()) {
            int index = each.place().line() - 1;
            lines.set(index, renumber(lines.get(index), index == 0, each));
        }
        return String.join("", lines);
    }

    private String renumber(String line, boolean first, Located<String> cited) {
        int start = first && line.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        int at = line.offsetByCodePoints(start, cited.place().column() - 1);
        if (!line.startsWith(cited.value(), at)) {
            throw new IllegalArgumentException("no " + cited.value() + " at " + cited.place());
        }
        return line.substring(0, at)
                + newId(cited.value())
                + line.substring(at + cited.value().length());
    }
}
