package dev.sharh.theme;

import dev.sharh.content.ForbiddenCharacters;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SourceFile;
import dev.sharh.model.Diagnostic;
import dev.sharh.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A project's theme: the files of its own folder {@code templates/}, and for what isn't there those that Sharh brings
 * along. Each file is read once, and what is wrong with it said once.
 */
public final class ThemeFolder implements Theme {
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
        if (leadsOut(path)) {
            return Optional.empty();
        }
        String own = FOLDER + "/" + path;
        Path file = files.project().resolve(own);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return BuiltInTheme.bytes(path);
        }
        return files.isPlain(file, report) ? Optional.of(files.bytes(own)) : Optional.empty();
    }

    /** Whether there is such a file; it isn't read. */
    boolean has(String path) {
        return !leadsOut(path)
                && (Files.isRegularFile(files.project().resolve(FOLDER).resolve(path)) || BuiltInTheme.has(path));
    }

    @Override
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>(BuiltInTheme.paths());
        paths.addAll(own());
        return paths;
    }

    /** The paths of the files that the project has itself. */
    Set<String> own() {
        Path folder = files.project().resolve(FOLDER);
        try {
            return Files.isDirectory(folder) ? BuiltInTheme.below(folder) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the theme can't be listed", e);
        }
    }

    @Override
    public boolean isBuiltIn() {
        return own().stream().noneMatch(path -> path.contains(".ftl"));
    }

    /** Whether a file has been asked for. */
    boolean wasRead(String path) {
        return read.containsKey(path);
    }

    /** The file with the name that findings should give it. */
    Optional<SourceFile> source(String path) {
        return read.computeIfAbsent(path, this::fresh);
    }

    /** The file that Sharh brings along, whether or not the project has one in its place. */
    static Optional<SourceFile> builtIn(String path) {
        return BuiltInTheme.text(path).map(text -> new SourceFile(BuiltInTheme.name(path), text));
    }

    private Optional<SourceFile> fresh(String path) {
        if (leadsOut(path)) {
            return Optional.empty();
        }
        Path own = files.project().resolve(FOLDER).resolve(path);
        return Files.exists(own, LinkOption.NOFOLLOW_LINKS)
                ? files.read(own, report).filter(file -> !ForbiddenCharacters.turn(file, report))
                : builtIn(path);
    }

    private static boolean leadsOut(String path) {
        return path.startsWith("/") || path.contains("..") || path.contains("\\") || path.indexOf('\0') >= 0;
    }
}
