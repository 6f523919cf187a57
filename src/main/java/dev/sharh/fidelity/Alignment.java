package dev.sharh.fidelity;

import dev.sharh.model.Explainer;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.SourcesLock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the accepted blocks in the current article: first the blocks with the same words, whatever their numbers, then those
 * with similar words.
 */
public final class Alignment {
    /** The smallest similarity of two versions of a block, from 0 to 1. */
    private static final double MIN_SIMILARITY = 0.5;

    private final SourcesLock lock;
    private final Map<String, NumberedBlock> now = new HashMap<>();

    private Alignment(SourcesLock lock, List<NumberedBlock> blocks) {
        this.lock = lock;
        Set<String> taken = new HashSet<>();
        matchSameWords(blocks, taken);
        matchSimilar(blocks, taken);
    }

    /** The alignment of an explainer with a lock; empty without one. */
    public static Optional<Alignment> of(Explainer explainer) {
        return explainer
                .lock()
                .map(lock -> new Alignment(lock, explainer.source().body().blocks()));
    }

    /** The block that had this number; absent if it is gone or was never accepted. */
    public Optional<NumberedBlock> now(String id) {
        return Optional.ofNullable(now.get(id));
    }

    private void matchSameWords(List<NumberedBlock> blocks, Set<String> taken) {
        // A block with the same number comes first, because an article may have the same words twice.
        for (SourcesLock.Entry entry : lock.entries()) {
            blocks.stream()
                    .filter(block ->
                            block.id().equals(entry.id()) && block.words().equals(entry.text()))
                    .findFirst()
                    .ifPresent(block -> take(entry, block, taken));
        }
        for (SourcesLock.Entry entry : lock.entries()) {
            if (!now.containsKey(entry.id())) {
                blocks.stream()
                        .filter(block ->
                                !taken.contains(block.id()) && block.words().equals(entry.text()))
                        .findFirst()
                        .ifPresent(block -> take(entry, block, taken));
            }
        }
    }

    private void matchSimilar(List<NumberedBlock> blocks, Set<String> taken) {
        for (SourcesLock.Entry entry : lock.entries()) {
            if (now.containsKey(entry.id())) {
                continue;
            }
            NumberedBlock best = null;
            double most = MIN_SIMILARITY;
            for (NumberedBlock block : blocks) {
                double similarity = taken.contains(block.id()) ? 0 : similarity(entry.text(), block.words());
                boolean sameNumber = block.id().equals(entry.id());
                if (similarity > most || (similarity == most && sameNumber)) {
                    best = block;
                    most = similarity;
                }
            }
            if (best != null) {
                take(entry, best, taken);
            }
        }
    }

    private void take(SourcesLock.Entry entry, NumberedBlock block, Set<String> taken) {
        now.put(entry.id(), block);
        taken.add(block.id());
    }

    /** The Sørensen–Dice coefficient of the two sets of words. */
    private static double similarity(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        long both = a.stream().filter(b::contains).count();
        return 2.0 * both / (a.size() + b.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split(" ", -1)));
    }
}
