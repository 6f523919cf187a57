package dev.sharh.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps the results of the last run. The files of explainers are bounded by their bytes: those that were not used for the
 * longest time are released first.
 */
public final class MemoryCache implements ResultCache {
    /** The part of the heap that pages may fill, and the most that they may fill of a large one. */
    private static final int PART_OF_HEAP = 4;

    private static final long MOST_BYTES = 64L << 20;

    private final Map<Object, Object> results = new ConcurrentHashMap<>();
    private final Set<Object> usedInThisRun = ConcurrentHashMap.newKeySet();
    private final long mostBytes;
    /** The explainers whose files are held, least recently used first. */
    private final Map<ExplainerFiles, Long> held = new LinkedHashMap<>(16, 0.75f, true);

    private long heldBytes;

    /** Creates a cache whose pages take a quarter of the heap at most. */
    public MemoryCache() {
        this(Math.min(Runtime.getRuntime().maxMemory() / PART_OF_HEAP, MOST_BYTES));
    }

    MemoryCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    @SuppressWarnings("unchecked") // a key names the stage, which has one type of result
    public <T> T get(Supplier<Object> key, Supplier<T> compute) {
        Object known = key.get();
        usedInThisRun.add(known);
        T result = (T) results.get(known);
        if (result == null) {
            result = compute.get();
            results.put(known, result);
        }
        if (result instanceof BuiltExplainer explainer) {
            explainer.files().ifPresent(this::use);
        }
        return result;
    }

    private synchronized void use(ExplainerFiles files) {
        long bytes = files.weight();
        Long before = held.put(files, bytes);
        heldBytes += bytes - (before == null ? 0 : before);
        var leastRecent = held.entrySet().iterator();
        while (heldBytes > mostBytes && leastRecent.hasNext()) {
            Map.Entry<ExplainerFiles, Long> entry = leastRecent.next();
            heldBytes -= entry.getValue();
            entry.getKey().release();
            leastRecent.remove();
        }
    }

    @Override
    public boolean isKept() {
        return true;
    }

    @Override
    public synchronized void endRun() {
        results.keySet().retainAll(usedInThisRun);
        usedInThisRun.clear();
        Set<Object> current = ConcurrentHashMap.newKeySet();
        for (Object result : results.values()) {
            if (result instanceof BuiltExplainer explainer) {
                explainer.files().ifPresent(current::add);
            }
        }
        held.keySet().retainAll(current);
        heldBytes = held.values().stream().mapToLong(Long::longValue).sum();
    }
}
