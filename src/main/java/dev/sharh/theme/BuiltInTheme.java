package dev.sharh.theme;

import dev.sharh.content.JarResource;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Language;
import dev.sharh.language.PluralRules;
import dev.sharh.language.UiStrings;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The built-in theme: the folder {@code templates/} of Sharh's sources, in the jar. */
public final class BuiltInTheme {
    /** The first part of the names of built-in files in diagnostics; projects have no such folder. */
    private static final String PREFIX = "built-in/templates/";

    private static final String FOLDER = "/theme/";
    private static final String LAYOUT = FOLDER + "layout.ftl";

    private BuiltInTheme() {}

    /** Returns the name of a file in diagnostics. */
    static String name(String path) {
        return PREFIX + path;
    }

    /** Returns the text of a file by its name in diagnostics; empty if it is not a built-in file. */
    public static Optional<String> named(String name) {
        return name.startsWith(PREFIX) ? text(name.substring(PREFIX.length())) : Optional.empty();
    }

    /** Returns whether a file is built in. */
    static boolean has(SourceFile file) {
        return isBuiltIn(file.name());
    }

    /** Returns whether a file, by its name in diagnostics, is built in. */
    public static boolean isBuiltIn(String name) {
        return name.startsWith(PREFIX);
    }

    /** Returns the tags of the languages with strings. */
    public static List<String> languages() {
        return paths().stream()
                .filter(path -> path.startsWith("strings.") && path.endsWith(".yaml"))
                .map(path -> path.substring("strings.".length(), path.length() - ".yaml".length()))
                .toList();
    }

    /** Returns the strings of one of these languages. */
    public static UiStrings strings(Language language, PluralRules plurals) {
        return ThemeFolder.builtIn(StringsReader.name(language))
                .map(file -> {
                    Map<String, String> texts = new TreeMap<>();
                    StringsFile.read(file, diagnostic -> {}).addTo(texts, key -> true);
                    return new UiStrings(texts, plurals);
                })
                .orElseThrow(() -> JarResource.damaged(StringsReader.name(language), new IOException()));
    }

    /** Returns the text of a file by its path in the folder. */
    static Optional<String> text(String path) {
        return JarResource.text(FOLDER + path);
    }

    static Optional<byte[]> bytes(String path) {
        return JarResource.bytes(FOLDER + path);
    }

    /** Returns whether there is a file with this path. */
    static boolean has(String path) {
        return BuiltInTheme.class.getResource(FOLDER + path) != null;
    }

    /** Returns the paths of all files. */
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
            throw JarResource.damaged(FOLDER, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class loader returned an invalid address", e);
        }
    }

    private static Set<String> inJar(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return below(files.getPath(FOLDER));
        }
    }

    /** Returns the paths of the files in a folder, with forward slashes. */
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
