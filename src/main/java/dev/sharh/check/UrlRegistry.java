package dev.sharh.check;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of a site, and what to call them. Names that differ only in case or in Unicode's forms are one name on many
 * file systems, and a file can't be a folder too: of {@code /a.html} and {@code /a.html/b/} only one can be.
 */
final class UrlRegistry {
    private static final Pattern OF_LISTS = Pattern.compile("[^/]+/page/[0-9]+/.*");

    private final Map<String, String> files = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    private UrlRegistry() {}

    static UrlRegistry of(Site site) {
        UrlRegistry taken = new UrlRegistry();
        for (String name : List.of("index.html", "robots.txt", "sitemap.xml")) {
            taken.put(name, "the site's own “" + name + "”");
        }
        for (Language language : site.settings().languages()) {
            taken.put(language.tag() + "/index.html", "the list of explainers");
            taken.put(language.tag() + "/feed.xml", "the feed");
        }
        site.explainers().forEach(taken::put);
        return taken;
    }

    private void put(Explainer explainer) {
        String name = "the explainer “" + explainer.slug() + "”";
        for (String file : List.of("index.html", "timeline.json", "timeline.csv", "timeline.ics", "media")) {
            put(explainer.slug() + "/" + file, name);
        }
        for (Edition edition : explainer.editions()) {
            put(edition.language().tag() + "/" + explainer.slug() + "/index.html", name);
        }
    }

    void put(String file, String name) {
        String key = key(file);
        files.put(key, name);
        for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            folders.add(key.substring(0, slash));
        }
    }

    /** What stands where a file should be, or in its way. */
    Optional<String> by(String file) {
        String key = key(file);
        if (OF_LISTS.matcher(key).matches()) {
            return Optional.of("a page of the list of explainers");
        }
        Optional<String> there = named(key).or(() -> Optional.of("a folder").filter(f -> folders.contains(key)));
        for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            String folder = key.substring(0, slash);
            there = there.or(() -> named(folder));
        }
        return there;
    }

    private Optional<String> named(String key) {
        return Optional.ofNullable(files.get(key));
    }

    private static String key(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
