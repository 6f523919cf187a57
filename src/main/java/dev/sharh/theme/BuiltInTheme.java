package dev.sharh.theme;

import dev.sharh.content.SourceFile;
import dev.sharh.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The theme that Sharh brings along: the folder {@code templates/} of its own sources, in the jar. */
public final class BuiltInTheme {
    /** Findings begin the name of a built-in file with this: no file of that name is in the project. */
    private static final String NAMED = "built-in/templates/";

    private static final String FOLDER = "/theme/";
    private static final String LAYOUT = FOLDER + "layout.ftl";

    private BuiltInTheme() {}

    /** What findings call a file. */
    static String name(String path) {
        return NAMED + path;
    }

    /** The text of a file that a finding names; absent where the name isn't one of a built-in file. */
    public static Optional<String> named(String name) {
        return name.startsWith(NAMED) ? text(name.substring(NAMED.length())) : Optional.empty();
    }

    /** Whether a file that was read is its own. */
    static boolean has(SourceFile file) {
        return file.name().startsWith(NAMED);
    }

    /** Whether it has words for a language: then pages can be made in it without further ado. */
    public static boolean speaks(Language language) {
        return language.fallbacks().stream().anyMatch(each -> has(StringsReader.name(each)));
    }

    /** The tags of the languages that it has words for. */
    public static List<String> languages() {
        return paths().stream()
                .filter(path -> path.startsWith("strings.") && path.endsWith(".yaml"))
                .map(path -> path.substring("strings.".length(), path.length() - ".yaml".length()))
                .toList();
    }

    /** The text of a file, by its path in the folder. */
    static Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    static Optional<byte[]> bytes(String path) {
        try (InputStream in = BuiltInTheme.class.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }

    /** Whether there is such a file; it isn't read. */
    static boolean has(String path) {
        return BuiltInTheme.class.getResource(FOLDER + path) != null;
    }

    /** The paths of all files. */
    static Set<String> paths() {
        URL layout = BuiltInTheme.class.getResource(LAYOUT);
        if (layout == null) {
            return Set.of();
        }
        try {
            return layout.openConnection() instanceof JarURLConnection jar
                    ? inJar(Path.of(jar.getJarFileURL().toURI()))
                    : below(Path.of(layout.toURI()).resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar can't be listed", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class loader gave an address that is none", e);
        }
    }

    private static Set<String> inJar(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return below(files.getPath(FOLDER));
        }
    }

    /** The paths of the files below a folder, with forward slashes. */
    static Set<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> paths = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .forEach(paths::add);
            return paths;
        }
    }
}
