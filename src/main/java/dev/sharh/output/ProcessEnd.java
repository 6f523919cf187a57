package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** The end of this process by a signal (SIGINT, SIGTERM, SIGHUP). */
public final class ProcessEnd {
    private ProcessEnd() {}

    /** Short work with files. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does work that the end of the process waits for, so that it leaves nothing half done.
     *
     * @throws IOException if the process is ending already, or the work fails
     */
    public static <T> T waitsFor(Work<T> work) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Thread waiting = new Thread(() -> await(done));
        try {
            Runtime.getRuntime().addShutdownHook(waiting);
        } catch (IllegalStateException e) {
            throw new MessageException(Message.of("the program was ended"), e);
        }
        try {
            return work.run();
        } finally {
            done.countDown();
            forget(waiting);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread waiting) {
        try {
            Runtime.getRuntime().removeShutdownHook(waiting);
        } catch (IllegalStateException e) {
            return; // the process is ending, and waits no longer
        }
    }
}
