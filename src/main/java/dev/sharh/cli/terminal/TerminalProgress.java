package dev.sharh.cli.terminal;

import dev.sharh.build.ProgressListener;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress of a build in one line of the terminal, with speed and remaining time. The line appears after the
 * first second, so that a short build prints nothing, and is deleted at the end.
 */
public final class TerminalProgress implements ProgressListener, AutoCloseable {
    private static final long DELAY_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int WIDTH = 78;
    private static final int UPDATE_MILLIS = 200;

    private final PrintWriter err;
    private final String name;
    private final LongSupplier clock;
    private final long start;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;
    private @Nullable ProgressBar bar;

    /**
     * Starts to measure the time.
     *
     * @param name what is done, in the language of the user
     * @param clock nanoseconds from any start
     */
    public TerminalProgress(PrintWriter err, String name, LongSupplier clock) {
        this.err = err;
        this.name = name;
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
        if (clock.getAsLong() - start >= DELAY_NANOS) {
            show(now);
        }
    }

    private synchronized void show(int now) {
        ProgressBar shown = bar == null ? createBar() : bar;
        bar = shown;
        shown.stepTo(now);
    }

    private ProgressBar createBar() {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new DelegatingProgressBarConsumer(this::print, WIDTH))
                .showSpeed()
                .build();
    }

    private void print(String line) {
        err.print("\r" + line);
        err.flush();
    }

    /** Ends the work and deletes the line. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            print(" ".repeat(WIDTH) + "\r");
        }
    }
}
