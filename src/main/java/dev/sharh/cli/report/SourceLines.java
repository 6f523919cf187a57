package dev.sharh.cli.report;

import dev.sharh.content.ProjectFiles;
import dev.sharh.language.Credentials;
import dev.sharh.model.Place;
import dev.sharh.theme.BuiltInTheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines that findings point at. */
public final class SourceLines {
    /** A line of a larger file helps nobody. */
    private static final long LARGEST = 4 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path project;

    private SourceLines(Path project) {
        this.project = project;
    }

    /** What an editor wrote. */
    public static SourceLines of(Path project) {
        return new SourceLines(project);
    }

    /** The line at a place, if it can still be read and there is something in it; passwords in addresses are hidden. */
    Optional<String> line(Place place) {
        return text(place.file())
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .flatMap(text -> text.lines().skip(place.line() - 1L).findFirst())
                .filter(line -> !line.isBlank())
                .map(Credentials::hidden);
    }

    private Optional<String> text(String file) {
        Optional<String> builtIn = BuiltInTheme.named(file);
        if (builtIn.isPresent()) {
            return builtIn;
        }
        Path path = project.resolve(file);
        try {
            if (!new ProjectFiles(project).isPlain(path, diagnostic -> {}) || Files.size(path) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
