package dev.sharh.publish;

import dev.sharh.output.Manifest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether a site has arrived where readers find it: every file of its manifest is fetched and compared by its SHA-256.
 * Four at a time, with limits to time and size, and never from another host; a host that has failed to answer so often
 * that it is in trouble is left in peace.
 */
public final class Verification {
    private static final int AT_A_TIME = 4;
    private static final int FAILURES_IN_A_ROW = 12;
    private static final Duration WHOLE_FILE = Duration.ofMinutes(2);
    private static final String INDEX = "index.html";

    private final URI site;
    private final PoliteClient client;
    private final AtomicInteger failures = new AtomicInteger();

    /**
     * Sets out.
     *
     * @param site ends in a slash
     */
    public Verification(URI site) {
        this(site, WHOLE_FILE);
    }

    Verification(URI site, Duration wholeFile) {
        this.site = site;
        this.client = new PoliteClient(site, wholeFile);
    }

    /** What is wrong with one file. */
    public record Problem(String path, URI address, Kind kind, String detail) {}

    /** How a file can be wrong. */
    public enum Kind {
        MISSING,
        STALE,
        FAILED
    }

    /**
     * Looks at every file that hosts hand out.
     *
     * @throws IOException if the site can't be reached at all
     */
    public List<Problem> problems(Manifest manifest) throws IOException {
        List<Manifest.Entry> entries =
                manifest.entries().stream().filter(Verification::isServed).toList();
        client.get(site, 0);
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<Optional<Problem>>> answers = entries.stream()
                    .map(entry -> workers.submit(() -> problem(entry)))
                    .toList();
            List<Problem> problems = new ArrayList<>();
            for (Future<Optional<Problem>> answer : answers) {
                answer.get().ifPresent(problems::add);
            }
            return problems;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** What is for the host or for its server alone need not be found by readers. */
    public static boolean isServed(Manifest.Entry entry) {
        String path = entry.path();
        boolean forTheHost =
                List.of("_headers", "_redirects", "CNAME", ".nojekyll").contains(path);
        return !forTheHost && !path.endsWith(".gz") && !path.endsWith(".br");
    }

    private Optional<Problem> problem(Manifest.Entry entry) {
        URI address = address(entry.path());
        if (failures.get() >= FAILURES_IN_A_ROW) {
            return Optional.of(new Problem(
                    entry.path(), address, Kind.FAILED, "not asked for, as the host failed so often before"));
        }
        Optional<Problem> problem = answer(entry, address);
        if (problem.filter(p -> p.kind() == Kind.FAILED).isPresent()) {
            failures.incrementAndGet();
        } else {
            failures.set(0);
        }
        return problem;
    }

    private Optional<Problem> answer(Manifest.Entry entry, URI address) {
        try {
            PoliteClient.Answer answer = client.get(address, entry.size());
            boolean missingPage = entry.path().equals("404.html") && answer.status() == 404;
            if ((answer.status() == 404 && !missingPage) || answer.status() == 410) {
                return Optional.of(new Problem(entry.path(), address, Kind.MISSING, "answered " + answer.status()));
            } else if (answer.status() != 200 && !missingPage) {
                return Optional.of(new Problem(entry.path(), address, Kind.FAILED, "answered " + answer.status()));
            }
            return answer.sha256().equals(entry.sha256())
                    ? Optional.empty()
                    : Optional.of(new Problem(
                            entry.path(), address, Kind.STALE, "has another content than the site that was built"));
        } catch (IOException e) {
            return Optional.of(new Problem(entry.path(), address, Kind.FAILED, String.valueOf(e.getMessage())));
        }
    }

    private URI address(String path) {
        String pretty = path.equals(INDEX) || path.endsWith("/" + INDEX)
                ? path.substring(0, path.length() - INDEX.length())
                : path;
        try {
            return site.resolve(URI.create(new URI(null, null, "./" + pretty, null).toASCIIString()))
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
