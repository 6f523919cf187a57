package dev.sharh.render.template;

import dev.sharh.language.Message;
import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Limits for rendering a page: its characters, and the processor time of the rendering thread. Wall time has no limit, so that a
 * busy or paused machine renders the same pages.
 */
final class RenderLimits {
    /** A hundred times the size of a usual page. */
    static final int MAX_CHARACTERS = 16 << 20;

    /** A page takes a few milliseconds, or a few hundred on a slow machine that has just started. */
    private static final Duration MAX_PROCESSOR_TIME = Duration.ofSeconds(3);

    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private static final Pattern PLACE =
            Pattern.compile("in template \"([^\"]*)\" (?:in \\S+ .*? )?at line (\\d+), column (\\d+)");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** A new thread for each page would take longer than rendering a short page. */
    private final ExecutorService threads = Executors.newCachedThreadPool(RenderLimits::daemon);

    /** Thrown when a page exceeds a limit. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Message problem;
        private final transient Optional<Spot> spot;

        Exceeded(Message problem, Optional<Spot> spot) {
            super(problem.english());
            this.problem = problem;
            this.spot = spot;
        }

        Message problem() {
            return problem;
        }

        Optional<Spot> spot() {
            return spot;
        }
    }

    /** A place in a template. */
    record Spot(String template, int line, int column) {}

    /** Renders a page; the environment is prepared and not yet processed. */
    void process(Environment environment) throws TemplateException, IOException {
        Rendering rendering = new Rendering(environment);
        Future<Void> page = threads.submit(rendering);
        while (true) {
            try {
                page.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException running) {
                if (rendering.processorTime().compareTo(MAX_PROCESSOR_TIME) > 0) {
                    Optional<Spot> spot = spot(environment);
                    page.cancel(true); // ends a loop; an expression without a check continues in its thread
                    throw new Exceeded(
                            Message.of(
                                    "a page takes more than {0} seconds of processor time",
                                    MAX_PROCESSOR_TIME.toSeconds()),
                            spot);
                }
            } catch (InterruptedException e) {
                page.cancel(true);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a page was rendered", e);
            } catch (ExecutionException e) {
                throw cause(e);
            }
        }
    }

    private static RuntimeException cause(ExecutionException e) throws TemplateException, IOException {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        } else if (cause instanceof TemplateException template) {
            throw template;
        } else if (cause instanceof IOException io) {
            throw io;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    /** The work of a thread, with its processor time. */
    private static final class Rendering implements Callable<Void> {
        private final Environment environment;
        private volatile long thread = -1;
        private volatile long start;

        Rendering(Environment environment) {
            this.environment = environment;
        }

        @Override
        public Void call() throws TemplateException, IOException {
            start = CLOCK.getCurrentThreadCpuTime();
            thread = Thread.currentThread().getId();
            environment.process();
            return null;
        }

        Duration processorTime() {
            return thread < 0 ? Duration.ZERO : Duration.ofNanos(CLOCK.getThreadCpuTime(thread) - start);
        }
    }

    /** A daemon thread doesn't keep the program from ending if it can't be stopped. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "page");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns the place of the instruction that this thread runs. */
    static Optional<Spot> here() {
        return Optional.ofNullable(Environment.getCurrentEnvironment()).flatMap(RenderLimits::spot);
    }

    private static Optional<Spot> spot(Environment environment) {
        StringWriter stack = new StringWriter();
        try {
            _CoreAPI.outputInstructionStack(_CoreAPI.getInstructionStackSnapshot(environment), true, stack);
        } catch (RuntimeException e) {
            return Optional.empty(); // the stack of another thread may change while it is read
        }
        Matcher place = PLACE.matcher(stack.toString());
        return place.find()
                ? Optional.of(
                        new Spot(place.group(1), Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3))))
                : Optional.empty();
    }

    /** The text of a page, with a maximum size. */
    static final class Page extends Writer {
        private final StringBuilder text;
        private final IntConsumer writes;

        /** Creates an empty page; {@code writes} receives the offset of each piece before it is written. */
        Page(int expected, IntConsumer writes) {
            this.text = new StringBuilder(expected);
            this.writes = writes;
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            refuseMore(length);
            text.append(characters, offset, length);
        }

        @Override
        public void write(String characters) throws IOException {
            refuseMore(characters.length());
            text.append(characters);
        }

        @Override
        public void write(String characters, int offset, int length) throws IOException {
            refuseMore(length);
            text.append(characters, offset, offset + length);
        }

        private void refuseMore(int length) {
            writes.accept(text.length());
            if (length > MAX_CHARACTERS - text.length()) {
                throw new Exceeded(Message.of("a page is longer than {0} characters", MAX_CHARACTERS), here());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
