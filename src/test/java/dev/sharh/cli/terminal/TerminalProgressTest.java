package dev.sharh.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Long work shows how far it has come, and short work doesn't. */
class TerminalProgressTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    @Test
    void aBuildOfLessThanASecondShowsNothing() {
        try (TerminalProgress progress = progress()) {
            progress.begin(2);
            now.set(TimeUnit.MILLISECONDS.toNanos(999));
            progress.explainerDone();
            progress.explainerDone();
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void afterASecondThereIsALineWithTheNumberAndItIsGoneAtTheEnd() {
        try (TerminalProgress progress = progress()) {
            progress.begin(1000);
            now.set(TimeUnit.SECONDS.toNanos(2));
            for (int i = 0; i < 400; i++) {
                progress.explainerDone();
            }
        }

        assertThat(err.toString())
                .contains("Building explainers")
                .contains("400/1000")
                .endsWith("\r" + " ".repeat(78) + "\r")
                .doesNotContain("\n");
    }

    private TerminalProgress progress() {
        return new TerminalProgress(new PrintWriter(err), "Building explainers", now::get);
    }
}
