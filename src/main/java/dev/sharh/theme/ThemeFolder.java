package dev.sharh.theme;

import dev.sharh.content.SourceFile;
import dev.sharh.content.SourceFiles;
import dev.sharh.model.Diagnostic;
import dev.sharh.render.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A project's theme: the files of its own folder {@code templates/}, and for what isn't there those that Sharh brings
 * along.
 */
public final class ThemeFolder implements Theme {
    public static final String NAME = "templates";
    private static final String BUILT_IN = "/theme/";

    private final SourceFiles files;
    private final Diagnostic.Report report;

    public ThemeFolder(SourceFiles files, Diagnostic.Report report) {
        this.files = files;
        this.report = report;
    }

    @Override
    public Optional<String> text(String path) {
        return file(path).map(SourceFile::text);
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        if (leadsOut(path)) {
            return Optional.empty();
        }
        String own = NAME + "/" + path;
        return Files.isRegularFile(files.project().resolve(own)) ? Optional.of(files.bytes(own)) : builtIn(path);
    }

    /** Whether there is such a file; it isn't read. */
    boolean has(String path) {
        return !leadsOut(path)
                && (Files.isRegularFile(files.project().resolve(NAME).resolve(path))
                        || ThemeFolder.class.getResource(BUILT_IN + path) != null);
    }

    /** The file with the name that diagnostics should give it. */
    Optional<SourceFile> file(String path) {
        if (leadsOut(path)) {
            return Optional.empty();
        }
        Path own = files.project().resolve(NAME).resolve(path);
        if (Files.exists(own)) {
            return files.read(own, report);
        }
        return builtIn(path).map(text -> new SourceFile(NAME + "/" + path, new String(text, StandardCharsets.UTF_8)));
    }

    private static boolean leadsOut(String path) {
        return path.startsWith("/") || path.contains("..") || path.contains("\\");
    }

    private static Optional<byte[]> builtIn(String path) {
        try (InputStream in = ThemeFolder.class.getResourceAsStream(BUILT_IN + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }
}
