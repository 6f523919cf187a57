package dev.sharh.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of a view says, as Markdown. */
record ViewComment(String what, Map<String, String> parts) {
    private static final Path SOURCES = Path.of("src/main/java/dev/sharh/render/page");
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    static ViewComment of(Class<?> view) throws IOException {
        String source = Files.readString(SOURCES.resolve(view.getNestHost().getSimpleName() + ".java"));
        Matcher comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*+)\\*/\\s*public record " + view.getSimpleName() + "\\(", Pattern.DOTALL)
                .matcher(source);
        String text = comment.find() ? comment.group(1).replaceAll("(?m)^\\s*\\*", "") : "";
        String[] tags = text.split("\\s@param\\s+", -1);
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 1; i < tags.length; i++) {
            String[] nameAndText = tags[i].strip().split("\\s+", 2);
            parts.put(nameAndText[0], nameAndText.length < 2 ? "" : markdown(nameAndText[1]));
        }
        return new ViewComment(markdown(tags[0]), parts);
    }

    /** What is said of a part; empty where nothing is. */
    String of(String component) {
        return parts.getOrDefault(component, "");
    }

    private static String markdown(String javadoc) {
        return TAG.matcher(javadoc.replaceAll("\\s+", " ").strip())
                .replaceAll(tag -> Matcher.quoteReplacement("`" + tag.group(1) + "`"))
                .replace("|", "\\|");
    }
}
