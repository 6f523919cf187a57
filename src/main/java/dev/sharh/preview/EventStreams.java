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
 * Sends the result of each build to the open pages (server-sent events, HTML Standard §9.2). One thread writes to all of
 * them. A regular comment shows which pages were closed.
 */
final class EventStreams implements Closeable {
    private static final int MAX_STREAMS = 100;
    private static final long COMMENT_SECONDS = 20;

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore free = new Semaphore(MAX_STREAMS);
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "preview-events");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> comments;

    /** @param page the path of the page that receives the events */
    private record Stream(HttpExchange exchange, String page) {}

    EventStreams() {
        comments = writer.scheduleWithFixedDelay(
                () -> sendAll(page -> ": beat\n\n"), COMMENT_SECONDS, COMMENT_SECONDS, TimeUnit.SECONDS);
    }

    int size() {
        return streams.size();
    }

    /**
     * Answers a request with a stream and a first event.
     *
     * @return whether there was room for it; otherwise the request is not answered
     */
    boolean open(HttpExchange exchange, String page, String json) throws IOException {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
        } catch (IOException e) {
            free.release();
            throw e;
        }
        Stream stream = new Stream(exchange, page);
        streams.add(stream);
        writer.execute(() -> send(stream, event(json)));
        return true;
    }

    /**
     * Sends an event to every page.
     *
     * @param json returns the data of the event for the path of a page
     */
    void send(Function<String, String> json) {
        writer.execute(() -> sendAll(page -> event(json.apply(page))));
    }

    private static String event(String json) {
        return "retry: 1000\ndata: " + json + "\n\n";
    }

    private void sendAll(Function<String, String> text) {
        streams.forEach(stream -> send(stream, text.apply(stream.page())));
    }

    private void send(Stream stream, String text) {
        try {
            stream.exchange().getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            stream.exchange().getResponseBody().flush();
        } catch (IOException e) {
            if (streams.remove(stream)) {
                free.release();
            }
            stream.exchange().close();
        }
    }

    @Override
    public void close() {
        comments.cancel(true);
        writer.shutdownNow();
        streams.forEach(stream -> stream.exchange().close());
        streams.clear();
    }
}
