package dev.sharh.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address that a page had before: {@code /old/address/} below the site's own, as an editor wrote it.
 *
 * @param written begins with a slash
 */
public record Alias(String written) {
    private static final String INDEX = "index.html";

    /** A name that is a name on every host and every file system. */
    private static final Pattern SEGMENT = Pattern.compile("[^\\p{Cntrl}\\p{Cf}\\s/\\\\?#%:*\"<>|]{1,80}");

    /** What the site and its hosts keep for themselves. */
    private static final Set<String> RESERVED =
            Set.of("assets", ".sharh", ".well-known", "_headers", "_redirects", ".nojekyll", "cname", "404.html");

    /** The file that stands at the address, below the site's folder; none if the address can't be one. */
    public Optional<String> file() {
        if (!written.startsWith("/") || written.length() < 2 || written.startsWith("//")) {
            return Optional.empty();
        }
        String path = written.endsWith("/") ? written.substring(1, written.length() - 1) : written.substring(1);
        String[] segments = path.split("/", -1);
        boolean plain = Arrays.stream(segments)
                .allMatch(segment ->
                        SEGMENT.matcher(segment).matches() && !segment.endsWith(".") && !segment.startsWith("."));
        if (!plain || RESERVED.contains(segments[0].toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean page = path.endsWith(".html") && !written.endsWith("/");
        return Optional.of(page ? path : path + "/" + INDEX);
    }
}
