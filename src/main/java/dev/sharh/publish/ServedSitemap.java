package dev.sharh.publish;

import dev.sharh.output.Manifest;
import dev.sharh.render.Address;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * Finds old pages that the published sitemap (sitemaps.org) still lists. A sitemap with the content that was built lists no
 * others, and the comparison has fetched one that differs, so that there is seldom something to fetch.
 */
final class ServedSitemap {
    private static final String ROOT = "sitemap.xml";
    private static final Pattern FILE = Pattern.compile("sitemap(-\\d+)?\\.xml");
    private static final Pattern LISTED = Pattern.compile("<loc>\\s*([^<\\s]+)\\s*</loc>");
    private static final int MOST_FETCHED = 10;

    /** The maximum size that is read of an unknown sitemap. */
    private static final long MOST_BYTES = 4 * 1024 * 1024;

    private final URI site;
    private final BoundedHttpClient client;
    private final Map<URI, String> others = new ConcurrentHashMap<>();

    ServedSitemap(URI site, BoundedHttpClient client) {
        this.site = site;
        this.client = client;
    }

    /** Adds a file whose content differs from the build. Several threads can call this at once. */
    void addDifferent(String path, BoundedHttpClient.Answer answer) {
        if (FILE.matcher(path).matches()) {
            others.put(address(path), answer.text());
        }
    }

    /**
     * Returns the addresses that are listed and were not built, in their order.
     *
     * @param builtFor the base URL of the build, if it is not the address of the site
     */
    List<URI> unbuilt(Manifest manifest, Optional<URI> builtFor) throws IOException {
        Set<URI> built = manifest.entries().stream()
                .map(entry -> address(entry.path()))
                .collect(Collectors.toCollection(HashSet::new));
        Set<URI> unbuilt = new LinkedHashSet<>();
        Set<URI> seen = new HashSet<>();
        Deque<URI> sitemaps = new ArrayDeque<>(others.keySet().stream().sorted().toList());
        URI root = address(ROOT);
        if (!built.contains(root)) {
            sitemaps.add(root);
        }
        while (!sitemaps.isEmpty()) {
            URI sitemap = sitemaps.pop();
            if (seen.add(sitemap) && (others.containsKey(sitemap) || fetched(sitemap))) {
                for (URI listed : listed(others.getOrDefault(sitemap, ""), builtFor)) {
                    if (!built.contains(listed)) {
                        boolean isSitemap =
                                FILE.matcher(site.relativize(listed).toString()).matches();
                        (isSitemap ? sitemaps : unbuilt).add(listed);
                    }
                }
            }
        }
        return List.copyOf(unbuilt);
    }

    private boolean fetched(URI sitemap) throws IOException {
        if (others.size() >= MOST_FETCHED) {
            return false;
        }
        BoundedHttpClient.Answer answer = client.get(sitemap, MOST_BYTES);
        if (answer.status() == 200) {
            others.put(sitemap, answer.text());
        }
        return answer.status() == 200;
    }

    private URI address(String path) {
        return URI.create(new Address(path).at(site));
    }

    /** Returns the addresses of this site that a sitemap lists. */
    private List<URI> listed(String sitemap, Optional<URI> builtFor) {
        return LISTED.matcher(sitemap)
                .results()
                .map(found -> Parser.unescapeEntities(found.group(1), false))
                .flatMap(address -> here(address, builtFor).stream())
                .toList();
    }

    private Optional<URI> here(String address, Optional<URI> builtFor) {
        String from = builtFor.map(URI::toString).filter(address::startsWith).orElse(site.toString());
        try {
            return Optional.of(address)
                    .filter(listed -> listed.startsWith(from))
                    .map(listed -> URI.create(site + listed.substring(from.length())))
                    .map(listed -> URI.create(listed.toASCIIString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not an address
        }
    }
}
