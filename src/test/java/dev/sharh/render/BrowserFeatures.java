package dev.sharh.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Names what a style sheet or a page uses that Chrome 79, Safari 13 or Firefox 72 don't have. What is inside
 * {@code @supports} may be newer.
 */
final class BrowserFeatures {
    private static final Path TABLE = Path.of("src/test/resources/dev/sharh/render/browser-features.tsv");
    private static final double[] FLOOR = {79, 13, 72};
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|url\\([^)]*\\)");
    private static final Pattern PSEUDO = Pattern.compile("::?([a-z-]+)(\\([^)]*,)?");
    private static final Pattern WORD = Pattern.compile("([a-z-]+)(\\()?");

    /** Whether every browser of the floor has a feature, by its kind and name. */
    private final Map<String, Boolean> old = new HashMap<>();

    private final Set<String> newer = new TreeSet<>();

    private BrowserFeatures() throws IOException {
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t", -1));
                boolean isOld = true;
                for (int i = 0; i < FLOOR.length; i++) {
                    String version = cells.get(i + 2);
                    isOld &= !version.equals("-") && Double.parseDouble(version) <= FLOOR[i];
                }
                // HTML parsers write the names of SVG elements in small letters.
                old.putIfAbsent(cells.get(0) + " " + cells.get(1).toLowerCase(Locale.ROOT), isOld);
            }
        }
    }

    static Set<String> newerIn(String css) throws IOException {
        BrowserFeatures features = new BrowserFeatures();
        features.rules(STRING.matcher(css).replaceAll("\"\""));
        return features.newer;
    }

    static Set<String> newerIn(Document page) throws IOException {
        BrowserFeatures features = new BrowserFeatures();
        page.getAllElements().stream().skip(1).forEach(features::element);
        return features.newer;
    }

    private void element(Element element) {
        String prefix = element.closest("svg") == null ? "" : "svg:";
        mustBeKnown("element", prefix + element.normalName());
        element.attributes().forEach(attribute -> {
            mayBeNewer("attribute", prefix + element.normalName() + ":" + attribute.getKey());
            mayBeNewer("attribute", prefix + "*:" + attribute.getKey());
        });
    }

    private void rules(String css) {
        int at = 0;
        while (css.indexOf('{', at) >= 0) {
            int open = css.indexOf('{', at);
            int close = closing(css, open);
            String prelude = css.substring(Math.max(at, css.lastIndexOf(';', open) + 1), open)
                    .strip();
            block(prelude, css.substring(open + 1, close));
            at = close + 1;
        }
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("not closed: " + css.substring(open));
    }

    private void block(String prelude, String content) {
        if (!prelude.startsWith("@")) {
            selector(prelude);
            declarations(content, "property");
            return;
        }
        String name = prelude.substring(1).split("[^a-z-]", 2)[0];
        mustBeKnown("at-rule", name);
        switch (name) {
            case "supports" -> {}
            case "media" -> {
                WORD.matcher(prelude).results().forEach(word -> mayBeNewer("descriptor", "media:" + word.group(1)));
                rules(content);
            }
            case "font-face" -> declarations(content, "descriptor");
            case "page" -> declarations(content, "property");
            default -> rules(content);
        }
    }

    private void selector(String selector) {
        Matcher pseudo = PSEUDO.matcher(selector.replaceAll("\\[[^]]*]", ""));
        while (pseudo.find()) {
            mustBeKnown("selector", pseudo.group(1));
            if (pseudo.group(1).equals("not") && pseudo.group(2) != null) {
                newer.add("selector not(,)");
            }
        }
    }

    private void declarations(String content, String kind) {
        if (content.contains("{")) {
            mustBeKnown("selector", "nesting");
            return;
        }
        boolean isFlex = content.matches("(?s).*display:\\s*(inline-)?flex.*");
        for (String declaration : content.split(";", -1)) {
            String[] parts = declaration.split(":", 2);
            String name = parts[0].strip();
            if (parts.length == 2 && !name.startsWith("-webkit-")) {
                if (kind.equals("descriptor")) {
                    mustBeKnown(kind, "font-face:" + name);
                } else if (!name.startsWith("--")) {
                    mustBeKnown(kind, name);
                }
                if (isFlex && name.endsWith("gap")) {
                    mayBeNewer("value", "gap:flex_context");
                }
                value(name, parts[1].replaceAll("var\\(--[a-z0-9-]+", "("));
            }
        }
    }

    private void value(String name, String value) {
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            mayBeNewer(
                    word.group(2) == null ? "value" : "function",
                    (word.group(2) == null ? name + ":" : "") + word.group(1));
        }
    }

    private void mustBeKnown(String kind, String name) {
        if (!old.getOrDefault(kind + " " + name, false)) {
            newer.add(kind + " " + name);
        }
    }

    /** The table has only the newer ones of this kind. */
    private void mayBeNewer(String kind, String name) {
        if (!old.getOrDefault(kind + " " + name, true)) {
            newer.add(kind + " " + name);
        }
    }
}
