package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.content.ForbiddenCharacters;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A project's theme: the files of its folder {@code templates/}, and the built-in files for those that it doesn't have. Each
 * file is read once, and its errors are reported once.
 */
public final class ThemeFolder implements Theme {
    private static final Pattern STRINGS = Pattern.compile("strings\\.(.+)\\.yaml");

    private final ProjectFiles files;
    private final Diagnostic.Report report;
    private final Map<String, Optional<SourceFile>> read = new ConcurrentHashMap<>();

    public ThemeFolder(ProjectFiles files, Diagnostic.Report report) {
        this.files = files;
        this.report = report;
    }

    @Override
    public Optional<File> file(String path) {
        return source(path).map(source -> new File(source.name(), source.text()));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        if (isOutside(path)) {
            return Optional.empty();
        }
        String own = FOLDER + "/" + path;
        Path file = files.project().resolve(own);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return BuiltInTheme.bytes(path);
        }
        return files.isPlain(file, report) ? Optional.of(files.bytes(own)) : Optional.empty();
    }

    /** Returns whether there is a file with this path. */
    boolean has(String path) {
        return !isOutside(path)
                && (Files.isRegularFile(files.project().resolve(FOLDER).resolve(path)) || BuiltInTheme.has(path));
    }

    @Override
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>(BuiltInTheme.paths());
        paths.addAll(own());
        return paths;
    }

    /** Returns the paths of the project's own files. */
    Set<String> own() {
        Path folder = files.project().resolve(FOLDER);
        try {
            return Files.isDirectory(folder) ? BuiltInTheme.below(folder) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the theme can't be listed", e);
        }
    }

    @Override
    public Set<String> assets() {
        return own().stream()
                .filter(path -> path.startsWith(ASSETS) && !path.contains("/."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean isBuiltIn() {
        return own().stream().noneMatch(path -> path.contains(".ftl"));
    }

    /** Returns a file by its path. */
    Optional<SourceFile> source(String path) {
        return read.computeIfAbsent(path, this::load);
    }

    /** Returns a file of the project by its path. */
    Optional<SourceFile> ownSource(String path) {
        return source(path).filter(file -> !BuiltInTheme.has(file));
    }

    /** Returns whether a template of the project uses a string. */
    boolean templatesUse(String key) {
        return own().stream()
                .filter(path -> path.contains(".ftl"))
                .flatMap(path -> source(path).stream())
                .anyMatch(template -> template.text().contains("strings." + key));
    }

    /** Returns a built-in file, even if the project overrides it. */
    static Optional<SourceFile> builtIn(String path) {
        return BuiltInTheme.text(path).map(text -> new SourceFile(BuiltInTheme.name(path), text));
    }

    private Optional<SourceFile> load(String path) {
        if (isOutside(path)) {
            return Optional.empty();
        }
        Path own = files.project().resolve(FOLDER).resolve(path);
        return Files.exists(own, LinkOption.NOFOLLOW_LINKS)
                ? files.read(own, report).filter(file -> !ForbiddenCharacters.reportBidiControls(file, report))
                : builtIn(path);
    }

    private static boolean isOutside(String path) {
        return path.startsWith("/") || path.contains("..") || path.contains("\\") || path.indexOf('\0') >= 0;
    }

    /**
     * Reports files of the project that seem to override a built-in file and have another name. A file that a template could
     * include is not reported. Call this after all pages were rendered.
     */
    public void checkUnusedFiles(Diagnostic.Report unused) {
        List<String> unknown = own().stream()
                .filter(path -> !read.containsKey(path) && !BuiltInTheme.has(path) && !isForLanguage(path))
                .toList();
        Set<String> known = unknown.isEmpty() ? Set.of() : BuiltInTheme.paths();
        for (String path : unknown) {
            Optional<String> near = Spelling.nearest(path, known);
            if (near.isPresent() || path.startsWith("css/")) {
                unused.accept(warning(
                        "theme/unknown-file",
                        Place.startOf(FOLDER + "/" + path),
                        Message.of("this file is not used"),
                        near.map(name -> Message.of("did you mean “{0}”?", name))
                                .orElse(Message.of("move its rules to css/site.css"))));
            }
        }
    }

    /** The strings of a language may be there before the site uses the language. */
    private static boolean isForLanguage(String path) {
        Matcher strings = STRINGS.matcher(path);
        return strings.matches() && Language.parse(strings.group(1)).isPresent();
    }
}
