package dev.sharh.fidelity.staleness;

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
 * Finds the blocks of a lock again in the article as it is now: first those whose words are the same, at whatever number;
 * then, of the rest, those that are alike.
 */
public final class Alignment {
    /** At least this part of the words of two versions of a block are the same. */
    private static final double ALIKE = 0.5;

    private final SourcesLock lock;
    private final Map<String, NumberedBlock> now = new HashMap<>();

    private Alignment(SourcesLock lock, List<NumberedBlock> blocks) {
        this.lock = lock;
        Set<String> taken = new HashSet<>();
        matchSameWords(blocks, taken);
        matchAlike(blocks, taken);
    }

    /** An explainer's alignment, if it has a lock. */
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
        // A block that stands where it stood comes first: an article may say the same thing twice.
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

    private void matchAlike(List<NumberedBlock> blocks, Set<String> taken) {
        for (SourcesLock.Entry entry : lock.entries()) {
            if (now.containsKey(entry.id())) {
                continue;
            }
            NumberedBlock best = null;
            double most = ALIKE;
            for (NumberedBlock block : blocks) {
                double likeness = taken.contains(block.id()) ? 0 : likeness(entry.text(), block.words());
                boolean sameNumber = block.id().equals(entry.id());
                if (likeness > most || (likeness == most && sameNumber)) {
                    best = block;
                    most = likeness;
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

    /** How many of the words of both are in both: the Sørensen–Dice coefficient. */
    private static double likeness(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        long both = a.stream().filter(b::contains).count();
        return 2.0 * both / (a.size() + b.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split(" ", -1)));
    }
}
