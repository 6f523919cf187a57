package dev.sharh.cli.terminal;

import dev.sharh.build.ProgressListener;
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
public final class TerminalProgress implements ProgressListener, AutoCloseable {
    private static final long QUIET = TimeUnit.SECONDS.toNanos(1);

    private final PrintWriter err;
    private final Supplier<Messages> messages;
    private final LongSupplier clock;
    private final long start;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;
    private @Nullable ProgressLine line;

    /**
     * Begins to count the time.
     *
     * @param clock nanoseconds, from any moment on
     */
    public TerminalProgress(PrintWriter err, Supplier<Messages> messages, LongSupplier clock) {
        this.err = err;
        this.messages = messages;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    @Override
    public void begin(int explainers) {
        total = explainers;
    }

    @Override
    public void explainerDone() {
        int now = done.incrementAndGet();
        if (clock.getAsLong() - start >= QUIET) {
            show(now);
        }
    }

    private synchronized void show(int now) {
        ProgressLine shown =
                line == null ? new ProgressLine(err, messages.get().get("progress.building"), total) : line;
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
