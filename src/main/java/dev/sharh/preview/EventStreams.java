package dev.sharh.preview;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityTemplate;

/**
 * Sends the result of each build to the open pages (server-sent events, HTML Standard §9.2). A regular comment shows which
 * pages were closed.
 */
final class EventStreams {
    private static final int MAX_STREAMS = 100;
    private static final long COMMENT_SECONDS = 20;

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();

    /** @param page the path of the page that receives the events */
    private record Stream(String page, BlockingQueue<String> events) {}

    /**
     * Opens a stream with a first event.
     *
     * @return the body of the response, which must be sent; empty if too many pages are open
     */
    synchronized Optional<HttpEntity> open(String page, String json) {
        if (streams.size() >= MAX_STREAMS) {
            return Optional.empty();
        }
        Stream stream = new Stream(page, new LinkedBlockingQueue<>(List.of(event(json))));
        streams.add(stream);
        return Optional.of(new EntityTemplate(
                ContentType.TEXT_EVENT_STREAM.withCharset(StandardCharsets.UTF_8), out -> write(stream, out)));
    }

    /**
     * Sends an event to every page.
     *
     * @param json returns the data of the event for the path of a page
     */
    void send(Function<String, String> json) {
        streams.forEach(stream -> stream.events().add(event(json.apply(stream.page()))));
    }

    private static String event(String json) {
        return "retry: 1000\ndata: " + json + "\n\n";
    }

    private void write(Stream stream, OutputStream out) throws IOException {
        try {
            while (true) {
                String event = stream.events().poll(COMMENT_SECONDS, TimeUnit.SECONDS);
                out.write((event == null ? ": beat\n\n" : event).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException(); // the server stops
        } finally {
            streams.remove(stream);
        }
    }
}
