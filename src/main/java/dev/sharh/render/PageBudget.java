package dev.sharh.render;

import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What making one page may take: beyond it, a theme has made a mistake that would never end. */
final class PageBudget {
    /** An explainer's page has a hundredth of it. */
    static final int MOST_CHARACTERS = 16 << 20;

    private static final long SECONDS = 5;

    private static final Pattern PLACE =
            Pattern.compile("in template \"([^\"]*)\" (?:in \\S+ .*? )?at line (\\d+), column (\\d+)");

    /** To start a thread for each page takes longer than to print a short one. */
    private final ExecutorService threads = Executors.newCachedThreadPool(PageBudget::daemon);

    /** Thrown when a page would take more. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String why;
        private final transient Optional<Spot> spot;

        Exceeded(String why, Optional<Spot> spot) {
            super(why);
            this.why = why;
            this.spot = spot;
        }

        /** What the page does, behind “a page”. */
        String why() {
            return why;
        }

        Optional<Spot> spot() {
            return spot;
        }
    }

    /** Where FreeMarker was. */
    record Spot(String template, int line, int column) {}

    /**
     * Does some work on a thread of its own, which is told to stop when its time is over. One that has kept to its time
     * does the next work; one that hasn't is left behind.
     */
    <T> T timed(Callable<T> work) throws Exception {
        Future<T> page = threads.submit(work);
        try {
            return page.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            page.cancel(true); // a loop ends then; an expression that never asks is left behind
            throw new Exceeded("takes longer than " + SECONDS + " seconds", Optional.empty());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            } else if (e.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw e;
        }
    }

    /** One that can't be stopped doesn't keep the program from its end. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "page");
        thread.setDaemon(true);
        return thread;
    }

    /** The place of the instruction that is being carried out on this thread. */
    static Optional<Spot> here() {
        Environment environment = Environment.getCurrentEnvironment();
        if (environment == null) {
            return Optional.empty();
        }
        StringWriter stack = new StringWriter();
        _CoreAPI.outputInstructionStack(_CoreAPI.getInstructionStackSnapshot(environment), true, stack);
        Matcher place = PLACE.matcher(stack.toString());
        return place.find()
                ? Optional.of(
                        new Spot(place.group(1), Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3))))
                : Optional.empty();
    }

    /** Takes a page, up to a size. */
    static final class Page extends Writer {
        private final StringBuilder text;

        Page(int expected) {
            text = new StringBuilder(expected);
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
            if (length > MOST_CHARACTERS - text.length()) {
                throw new Exceeded("is longer than " + MOST_CHARACTERS + " characters", here());
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
