package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.model.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;

/**
 * Fetches files from one host, with limits for their time and size and for redirects, which may not lead to another host.
 * If a host asks for a pause (429, 503), it waits once.
 */
final class BoundedHttpClient {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int REDIRECTS = 5;
    private static final int LONGEST_PAUSE = 10;

    /** This many bytes more than expected show that a file differs. */
    private static final int SURPLUS = 64 * 1024;

    private final URI site;
    private final Duration whole;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * @param site an address on the only host
     * @param whole the maximum time for the content of a file
     */
    BoundedHttpClient(URI site, Duration whole) {
        this.site = site;
        this.whole = whole;
    }

    /** The response to a request. */
    static final class Answer {
        private final int status;
        private final byte[] content;

        private Answer(int status, byte[] content) {
            this.status = status;
            this.content = content;
        }

        int status() {
            return status;
        }

        String sha256() {
            return Sha256.hex(content);
        }

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /**
     * Fetches a file.
     *
     * @param expected its size in bytes
     * @throws MessageException if the host doesn't answer, or doesn't send the file
     */
    Answer get(URI address, long expected) throws IOException {
        URI next = address;
        boolean paused = false;
        for (int redirect = 0; redirect <= REDIRECTS; redirect++) {
            HttpResponse<InputStream> response = send(next);
            try (InputStream body = response.body()) {
                Optional<String> location = response.headers().firstValue("Location");
                int status = response.statusCode();
                if ((status == 429 || status == 503) && !paused) {
                    paused = true;
                    pause(response.headers().firstValue("Retry-After").orElse("1"));
                } else if (status / 100 == 3 && location.isPresent()) {
                    next = sameHost(resolved(next, location.get()));
                } else {
                    byte[] bytes = read(body, expected);
                    return new Answer(status, decoded(response, bytes, expected));
                }
            }
        }
        throw new MessageException(Message.of("redirects endlessly"));
    }

    private HttpResponse<InputStream> send(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Accept-Encoding", "identity")
                .header("Cache-Control", "no-cache")
                .header("User-Agent", "sharh verify")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new MessageException(
                    e.getMessage() == null
                            ? Message.of("“{0}” does not answer: no connection", address)
                            : Message.of("“{0}” does not answer: {1}", address, e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            throw MessageException.interrupted(e);
        }
    }

    /** Reads the content. The limit of the HTTP client ends with the headers, so the body needs one of its own. */
    private byte[] read(InputStream body, long expected) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> watch = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    closeQuietly(body);
                },
                CompletableFuture.delayedExecutor(whole.toMillis(), TimeUnit.MILLISECONDS));
        try {
            byte[] bytes = body.readNBytes(most(expected));
            if (late.get()) {
                throw tooSlow();
            }
            return bytes;
        } catch (IOException e) {
            throw late.get() ? tooSlow() : e;
        } finally {
            watch.cancel(false);
        }
    }

    private IOException tooSlow() {
        return new MessageException(Message.of("is incomplete after {0} s", whole.toSeconds()));
    }

    private static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            return; // no one reads it any more
        }
    }

    private static int most(long expected) {
        return (int) Math.min(Integer.MAX_VALUE - 8, expected + SURPLUS);
    }

    /** Some hosts compress files although the request forbids it. */
    private static byte[] decoded(HttpResponse<InputStream> response, byte[] bytes, long expected) throws IOException {
        String coding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        if (coding.equals("gzip")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return in.readNBytes(most(expected));
            }
        } else if (!coding.equals("identity")) {
            throw new MessageException(Message.of("has the encoding “{0}”, which was not requested", coding));
        }
        return bytes;
    }

    private static URI resolved(URI from, String location) throws IOException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new MessageException(Message.of("redirects to “{0}”, which is not an address", location));
        }
    }

    private URI sameHost(URI address) throws IOException {
        boolean web = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && "http".equals(site.getScheme()));
        if (!web || !Objects.equals(site.getHost(), address.getHost())) {
            throw new MessageException(Message.of("redirects to another host, “{0}”", address));
        }
        return address;
    }

    private static void pause(String seconds) throws IOException {
        int wish = seconds.matches("\\d{1,4}") ? Integer.parseInt(seconds) : 1;
        try {
            Thread.sleep(1000L * Math.min(wish, LONGEST_PAUSE));
        } catch (InterruptedException e) {
            throw MessageException.interrupted(e);
        }
    }
}
