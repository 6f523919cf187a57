package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Long work shows how far it has come, and short work doesn't. */
class ShownProgressTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    @Test
    void aBuildOfLessThanASecondShowsNothing() {
        try (ShownProgress progress = progress()) {
            progress.reading(2);
            progress.done(2);
            now.set(TimeUnit.MILLISECONDS.toNanos(999));
            progress.making(6);
            progress.done(6);
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void afterASecondThereIsALineWithTheNumberAndItIsGoneAtTheEnd() {
        try (ShownProgress progress = progress()) {
            progress.reading(1000);
            now.set(TimeUnit.SECONDS.toNanos(2));
            progress.done(400);
            progress.making(3000);
            progress.done(3);
        }

        assertThat(err.toString())
                .contains("Reading explainers")
                .contains("400/1000")
                .contains("Making pages")
                .contains("3/3000")
                .endsWith("\r" + " ".repeat(78) + "\r")
                .doesNotContain("\n");
    }

    private ShownProgress progress() {
        return new ShownProgress(new PrintWriter(err), () -> Messages.in("en"), now::get);
    }
}
