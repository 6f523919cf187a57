package dev.sharh.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The open pages, which are told of every build (server-sent events, HTML Standard §9.2). No thread waits for a page: one
 * writes to all of them, and now and then a comment, by which it learns that a page is gone.
 */
final class EventStreams implements Closeable {
    /** More pages than an editor has open. */
    private static final int MOST = 100;

    private static final long BEAT = 20;

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(MOST);
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "preview-events");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> beat;

    /** @param page the path of the page that listens */
    private record Stream(HttpExchange exchange, String page) {}

    EventStreams() {
        beat = writer.scheduleWithFixedDelay(() -> sendAll(page -> ": beat\n\n"), BEAT, BEAT, TimeUnit.SECONDS);
    }

    int size() {
        return streams.size();
    }

    /** Answers with a stream, whose first event is this; false, with nothing done, where too many are open. */
    boolean open(HttpExchange exchange, String page, String first) throws IOException {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            begin(exchange);
        } catch (IOException e) {
            places.release();
            throw e;
        }
        Stream stream = new Stream(exchange, page);
        streams.add(stream);
        writer.execute(() -> send(stream, event(first)));
        return true;
    }

    private static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
    }

    /** Tells every page something. */
    void tell(Function<String, String> ofPage) {
        writer.execute(() -> sendAll(page -> event(ofPage.apply(page))));
    }

    private static String event(String json) {
        return "retry: 1000\ndata: " + json + "\n\n";
    }

    private void sendAll(Function<String, String> ofPage) {
        streams.forEach(stream -> send(stream, ofPage.apply(stream.page())));
    }

    private void send(Stream stream, String text) {
        try {
            stream.exchange().getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            stream.exchange().getResponseBody().flush();
        } catch (IOException e) {
            if (streams.remove(stream)) {
                places.release();
            }
            stream.exchange().close();
        }
    }

    @Override
    public void close() {
        beat.cancel(true);
        writer.shutdownNow();
        streams.forEach(stream -> stream.exchange().close());
        streams.clear();
    }
}
