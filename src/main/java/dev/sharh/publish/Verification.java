package dev.sharh.publish;

import dev.sharh.output.Manifest;
import java.io.IOException;
import java.net.URI;
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
 * Whether a site has arrived where readers find it: every file of its manifest is fetched and compared by its SHA-256,
 * and what the sitemap there lists besides is told of.
 * Four at a time, with limits to time and size, and never from another host; a host that has failed to answer so often
 * that it is in trouble is left in peace.
 */
public final class Verification {
    private static final int AT_A_TIME = 4;
    private static final int FAILURES_IN_A_ROW = 12;
    private static final Duration WHOLE_FILE = Duration.ofMinutes(2);

    private final URI site;
    private final Optional<URI> builtFor;
    private final BoundedHttpClient client;
    private final ServedSitemap sitemap;
    private final AtomicInteger failures = new AtomicInteger();

    /**
     * Sets out.
     *
     * @param site ends in a slash
     * @param builtFor the address that the site was built for, if that is known
     */
    public Verification(URI site, Optional<URI> builtFor) {
        this(site, builtFor, WHOLE_FILE);
    }

    Verification(URI site, Optional<URI> builtFor, Duration wholeFile) {
        this.site = site;
        this.builtFor = builtFor;
        this.client = new BoundedHttpClient(site, wholeFile);
        this.sitemap = new ServedSitemap(site, client);
    }

    /** What is wrong with one file, or with what stands in its place. */
    public record Problem(URI address, Kind kind, FailureReason reason) {}

    /** How a file can be wrong. */
    public enum Kind {
        MISSING,
        STALE,
        FAILED
    }

    /**
     * Looks at every file that hosts hand out.
     *
     * @throws NoAnswerException if the site can't be reached at all
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
            problems.addAll(unbuilt(manifest));
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

    private List<Problem> unbuilt(Manifest manifest) {
        if (isInTrouble()) {
            return List.of();
        }
        try {
            return sitemap.unbuilt(manifest, builtFor).stream()
                    .map(address -> new Problem(address, Kind.STALE, FailureReason.of(FailureReason.Words.NOT_BUILT)))
                    .toList();
        } catch (IOException e) {
            return List.of(new Problem(FileAddress.of(site, "sitemap.xml"), Kind.FAILED, reason(e)));
        }
    }

    private boolean isInTrouble() {
        return failures.get() >= FAILURES_IN_A_ROW;
    }

    private Optional<Problem> problem(Manifest.Entry entry) {
        URI address = FileAddress.of(site, entry.path());
        if (isInTrouble()) {
            return Optional.of(new Problem(address, Kind.FAILED, FailureReason.of(FailureReason.Words.NOT_ASKED)));
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
            BoundedHttpClient.Answer answer = client.get(address, entry.size());
            int status = answer.status();
            boolean missingPage = entry.path().equals("404.html") && status == 404;
            if (status != 200 && !missingPage) {
                Kind kind = status == 404 || status == 410 ? Kind.MISSING : Kind.FAILED;
                return Optional.of(new Problem(address, kind, FailureReason.of(FailureReason.Words.ANSWERED, status)));
            } else if (answer.sha256().equals(entry.sha256())) {
                return Optional.empty();
            }
            sitemap.isOther(entry.path(), answer);
            return Optional.of(new Problem(address, Kind.STALE, FailureReason.of(FailureReason.Words.OTHER_CONTENT)));
        } catch (IOException e) {
            return Optional.of(new Problem(address, Kind.FAILED, reason(e)));
        }
    }

    private static FailureReason reason(IOException e) {
        return e instanceof NoAnswerException known
                ? known.reason()
                : FailureReason.of(FailureReason.Words.MACHINE, String.valueOf(e.getMessage()));
    }
}
