package dev.sharh.publish;

import dev.sharh.output.Manifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Fetches from one host, within limits: of time, of size, and of the redirects that it follows, none of which leads to
 * another host. A host that asks for a pause (429, 503) gets one, once.
 */
final class PoliteClient {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int REDIRECTS = 5;
    private static final int LONGEST_PAUSE = 10;

    /** A little more than is expected is enough to see that it is something else. */
    private static final int SURPLUS = 64 * 1024;

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PoliteClient(URI site) {
        this.site = site;
    }

    /** What came of a request. */
    record Answer(int status, String sha256) {}

    /**
     * Fetches a file.
     *
     * @param expected its size in bytes
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
                    next = sameHost(next.resolve(location.get()));
                } else {
                    byte[] bytes = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, expected + SURPLUS));
                    return new Answer(status, Manifest.sha256(decoded(response, bytes, expected)));
                }
            }
        }
        throw new IOException("redirects without an end");
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
            throw new IOException(
                    "“" + address + "” doesn't answer: " + Objects.requireNonNullElse(e.getMessage(), "no connection"),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Some hosts compress although they are asked not to. */
    private static byte[] decoded(HttpResponse<InputStream> response, byte[] bytes, long expected) throws IOException {
        String coding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        if (coding.equals("gzip")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, expected + SURPLUS));
            }
        } else if (!coding.equals("identity")) {
            throw new IOException("the host answered in the coding “" + coding + "”, which nobody asked for");
        }
        return bytes;
    }

    private URI sameHost(URI address) throws IOException {
        boolean web = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && "http".equals(site.getScheme()));
        if (!web || !Objects.equals(site.getHost(), address.getHost())) {
            throw new IOException("it leads to another host, “" + address + "”");
        }
        return address;
    }

    private static void pause(String seconds) throws IOException {
        int wish = seconds.matches("\\d{1,4}") ? Integer.parseInt(seconds) : 1;
        try {
            Thread.sleep(1000L * Math.min(wish, LONGEST_PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
