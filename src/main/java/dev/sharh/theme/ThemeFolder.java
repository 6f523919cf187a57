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

    /** The file with the name that diagnostics should give it. */
    Optional<SourceFile> file(String path) {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            return Optional.empty();
        }
        Path own = files.project().resolve(NAME).resolve(path);
        if (Files.exists(own)) {
            return files.read(own, report);
        }
        return builtIn(path).map(text -> new SourceFile(NAME + "/" + path, text));
    }

    private static Optional<String> builtIn(String path) {
        try (InputStream in = ThemeFolder.class.getResourceAsStream(BUILT_IN + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }
}
