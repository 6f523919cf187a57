package dev.sharh.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A complete change of the theme in {@code docs/theme.md}.
 *
 * @param files their texts by their paths in a project; that of {@code site.yaml} is added to the file
 */
record ThemeChange(String title, Map<String, String> files) {
    private static final String SETTINGS = "content/site.yaml";

    /** A block of code whose first line is a comment with a path. */
    private static final Pattern FILE =
            Pattern.compile("```\\w+\\n((?:# |/\\* |<#-- |<!-- )([^\\s]+/[^\\s]+).*?)```", Pattern.DOTALL);

    static List<ThemeChange> all() throws IOException {
        String page = Files.readString(BuiltSite.PROJECT.resolve("docs/theme.md"));
        String section = page.substring(page.indexOf("\n## Three complete changes"));
        return Stream.of(section.substring(0, section.indexOf("\n## ", 1)).split("\n### "))
                .skip(1)
                .map(ThemeChange::of)
                .toList();
    }

    private static ThemeChange of(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher file = FILE.matcher(text);
        while (file.find()) {
            files.put(file.group(2), file.group(1));
        }
        return new ThemeChange(text.substring(0, text.indexOf('\n')), files);
    }

    /** Builds the project's own content with this change. */
    Path build(Path folder) throws IOException {
        Path project = folder.resolve("project");
        try (Stream<Path> content = Files.walk(BuiltSite.PROJECT.resolve("content"))) {
            for (Path from : content.toList()) {
                Path to = project.resolve(BuiltSite.PROJECT.relativize(from).toString());
                Files.createDirectories(Files.isDirectory(from) ? to : to.getParent());
                if (Files.isRegularFile(from)) {
                    Files.copy(from, to);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path, file.getKey().equals(SETTINGS) ? Files.readString(path) + file.getValue() : file.getValue());
        }
        return BuiltSite.build(project, folder.resolve("site"));
    }
}
