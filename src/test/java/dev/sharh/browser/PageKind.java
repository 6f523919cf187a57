package dev.sharh.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of pages that a site has. Tests that cost seconds a page check one page of each kind and language; a new kind
 * of page is one line here, and without it these tests fail.
 */
enum PageKind {
    COVER("index\\.html"),
    NOT_FOUND("404\\.html"),
    LIST("LANGUAGE/index\\.html"),
    EDITION("LANGUAGE/SLUG/index\\.html"),
    SIDE_BY_SIDE("SLUG/index\\.html"),
    TIMELINE("LANGUAGE/SLUG/timeline/index\\.html");

    private final Pattern path;

    PageKind(String path) {
        this.path = Pattern.compile(
                path.replace("LANGUAGE", "(?<language>[a-z]{2})").replace("SLUG", "[a-z0-9][a-z0-9-]{2,}"));
    }

    /** A page that is checked for all of its kind and language. */
    record Sample(String name, String path) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Of some pages, the first of each kind and language. */
    static List<Sample> samples(List<String> paths) {
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (String path : paths) {
            String name = name(path);
            samples.putIfAbsent(name, new Sample(name, path));
        }
        return List.copyOf(samples.values());
    }

    /** The kind and, where the path has one, the language: {@code edition-ar}. */
    private static String name(String path) {
        for (PageKind kind : values()) {
            Matcher matched = kind.path.matcher(path);
            if (matched.matches()) {
                String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                return kind.path.pattern().contains("<language>") ? word + "-" + matched.group("language") : word;
            }
        }
        throw new IllegalStateException(path + " is of no kind that PageKind knows: add its kind there");
    }
}
