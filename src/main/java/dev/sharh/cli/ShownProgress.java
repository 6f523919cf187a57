package dev.sharh.cli;

import dev.sharh.BuildProgress;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a build has come, from its second second on: a short one prints nothing and loads nothing. Afterwards the
 * line is gone.
 */
final class ShownProgress implements BuildProgress, AutoCloseable {
    private static final long QUIET = TimeUnit.SECONDS.toNanos(1);

    private final PrintWriter err;
    private final Supplier<Messages> messages;
    private final LongSupplier clock;
    private final long start;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;
    private volatile String work = "";
    private @Nullable ProgressLine line;

    /**
     * Begins to count the time.
     *
     * @param clock nanoseconds, from any moment on
     */
    ShownProgress(PrintWriter err, Supplier<Messages> messages, LongSupplier clock) {
        this.err = err;
        this.messages = messages;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    @Override
    public void reading(int explainers) {
        begin("progress.reading", explainers);
    }

    @Override
    public void making(int pages) {
        begin("progress.making", pages);
    }

    @Override
    public void done(int count) {
        int now = done.addAndGet(count);
        if (clock.getAsLong() - start >= QUIET) {
            show(now);
        }
    }

    private synchronized void begin(String key, int count) {
        close();
        done.set(0);
        total = count;
        work = key;
    }

    private synchronized void show(int now) {
        ProgressLine shown = line == null ? new ProgressLine(err, messages.get().get(work), total) : line;
        line = shown;
        shown.at(now);
    }

    @Override
    public synchronized void close() {
        if (line != null) {
            line.close();
            line = null;
        }
    }
}
