package dev.sharh.build;

import java.util.function.Supplier;

/**
 * Keeps the results of the pipeline's stages between two runs. The result of a stage depends on nothing but its key, so a
 * result that is kept is as good as a new one.
 */
public interface ResultCache {
    /** Keeps nothing: for a process that builds once. */
    ResultCache NONE = new ResultCache() {
        @Override
        public <T> T get(Supplier<Object> key, Supplier<T> compute) {
            return compute.get();
        }

        @Override
        public boolean isKept() {
            return false;
        }

        @Override
        public void endRun() {}
    };

    /**
     * Returns the result that is kept for a key, or else computes it.
     *
     * @param key has a value's {@code equals}; computed only if something is kept at all
     */
    <T> T get(Supplier<Object> key, Supplier<T> compute);

    /** Returns whether anything is kept; if not, a stage may stream its files instead of returning them. */
    boolean isKept();

    /** Ends a run: results that it didn't ask for are forgotten. */
    void endRun();
}
