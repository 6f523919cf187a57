package dev.sharh.cli.report;

import dev.sharh.content.ProjectFiles;
import dev.sharh.language.Credentials;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.theme.BuiltInTheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines that diagnostics point at, in files of a project or of the built-in theme.
 *
 * @param project the folder to which the names of files are relative
 */
public record SourceLines(Path project) {
    private static final long MAX_SIZE = 4 << 20;

    /** The texts below {@code content/} that Sharh reads. A file of another name may hold a secret. */
    private static final Pattern TEXTS = Pattern.compile("content/((site|glossary)\\.yaml"
            + "|[^/]+/((article|summary)\\.[^/]+\\.md|timeline\\.(yaml|json)|sources\\.lock|media/[^/]+\\.svg))");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Returns the line that a diagnostic points at, with passwords in addresses hidden; empty if it is blank, can't be read or
     * is in a file that Sharh doesn't read.
     */
    Optional<String> line(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        boolean isUnknown = diagnostic.code().endsWith("/unknown-file")
                || (place.file().startsWith("content/")
                        && !TEXTS.matcher(place.file()).matches());
        return (isUnknown ? Optional.<String>empty() : text(place.file()))
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .flatMap(text -> text.lines().skip(place.line() - 1L).findFirst())
                .filter(line -> !line.isBlank())
                .map(Credentials::hidden);
    }

    /**
     * Returns the path of a file relative to a folder that contains the project, with forward slashes.
     *
     * @param file the path relative to the project, or the name of a built-in file, which stays as it is
     */
    String path(String file, Path folder) {
        return BuiltInTheme.isBuiltIn(file) || !project.startsWith(folder)
                ? file
                : folder.relativize(project.resolve(file)).toString().replace('\\', '/');
    }

    private Optional<String> text(String file) {
        return BuiltInTheme.named(file).or(() -> read(project.resolve(file)));
    }

    private Optional<String> read(Path path) {
        try {
            return new ProjectFiles(project).isPlain(path, diagnostic -> {}) && Files.size(path) <= MAX_SIZE
                    ? Optional.of(decoded(Files.readAllBytes(path)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes) {
        return new String(bytes, ProjectFiles.isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
