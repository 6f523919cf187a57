package dev.sharh.cli.terminal;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** One line of a terminal: how much of some work is done, how fast, and how long it will take. */
final class ProgressLine implements AutoCloseable {
    private static final int WIDTH = 78;
    private static final int MILLIS_BETWEEN = 200;

    private final PrintWriter err;
    private final ProgressBar bar;

    ProgressLine(PrintWriter err, String work, int total) {
        this.err = err;
        this.bar = new ProgressBarBuilder()
                .setTaskName(work)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new DelegatingProgressBarConsumer(this::print, WIDTH))
                .showSpeed()
                .build();
    }

    void at(int done) {
        bar.stepTo(done);
    }

    private void print(String line) {
        err.print("\r" + line);
        err.flush();
    }

    /** Ends, and leaves the line empty for what comes. */
    @Override
    public void close() {
        bar.close();
        err.print("\r" + " ".repeat(WIDTH) + "\r");
        err.flush();
    }
}
