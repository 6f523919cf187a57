package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.output.Manifest;
import dev.sharh.render.Address;
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
 * Compares a published site with its manifest: fetches each file and compares its SHA-256, and reports other pages that the
 * published sitemap lists. It sends four requests at a time, and stops when a host fails too often in a row.
 */
public final class Verification {
    private static final int AT_A_TIME = 4;
    private static final int FAILURES_IN_A_ROW = 12;
    private static final Duration WHOLE_FILE = Duration.ofMinutes(2);

    static final Message OTHER_CONTENT = Message.of("differs from the site that was built");
    static final Message NOT_BUILT = Message.of("is in the published sitemap, but not in the site that was built");
    static final Message NOT_REQUESTED = Message.of("was not requested, because too many requests failed before");

    private final URI site;
    private final Optional<URI> builtFor;
    private final BoundedHttpClient client;
    private final ServedSitemap sitemap;
    private final AtomicInteger failures = new AtomicInteger();

    /**
     * @param site ends in a slash
     * @param builtFor the address that the site was built for, if it is known
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

    /** A problem with one file. */
    public record Problem(URI address, Kind kind, Message reason) {
        /** Returns whether the file is there with another content. */
        public boolean isOtherContent() {
            return reason.equals(OTHER_CONTENT);
        }
    }

    /** The kinds of problems. */
    public enum Kind {
        MISSING,
        STALE,
        FAILED
    }

    /**
     * Returns the problems of all files that a host sends to readers.
     *
     * @throws IOException if the host doesn't answer
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
            throw MessageException.interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Returns whether readers can load a file: not the settings of hosts and the compressed copies. */
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
                    .map(address -> new Problem(address, Kind.STALE, NOT_BUILT))
                    .toList();
        } catch (IOException e) {
            return List.of(new Problem(site.resolve("sitemap.xml"), Kind.FAILED, MessageException.message(e)));
        }
    }

    private boolean isInTrouble() {
        return failures.get() >= FAILURES_IN_A_ROW;
    }

    private Optional<Problem> problem(Manifest.Entry entry) {
        URI address = URI.create(new Address(entry.path()).at(site));
        if (isInTrouble()) {
            return Optional.of(new Problem(address, Kind.FAILED, NOT_REQUESTED));
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
                return Optional.of(new Problem(address, kind, Message.of("the host answered {0}", status)));
            } else if (answer.sha256().equals(entry.sha256())) {
                return Optional.empty();
            }
            sitemap.addDifferent(entry.path(), answer);
            return Optional.of(new Problem(address, Kind.STALE, OTHER_CONTENT));
        } catch (IOException e) {
            return Optional.of(new Problem(address, Kind.FAILED, MessageException.message(e)));
        }
    }
}
