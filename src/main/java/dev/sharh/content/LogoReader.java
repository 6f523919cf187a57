package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import dev.sharh.model.ThemeSettings.Logo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the picture that {@code site.yaml} names as the site's logo, and how large it is. */
final class LogoReader {
    private static final String CODE = "theme/logo";
    private static final String WHERE = "write the path of an picture below content/, such as logo.svg";

    private final ProjectFiles files;
    private final Diagnostic.Report report;

    LogoReader(ProjectFiles files, Diagnostic.Report report) {
        this.files = files;
        this.report = report;
    }

    Optional<Logo> read(Located<String> path) {
        PictureReader pictures = new PictureReader(files, report);
        return file(path)
                .flatMap(file ->
                        pictures.size(file).map(size -> new Logo(files.name(file), size.width(), size.height())));
    }

    private Optional<Path> file(Located<String> path) {
        Path content = files.project().resolve("content");
        try {
            Path file = content.resolve(path.value()).normalize();
            if (!file.startsWith(content) || path.value().contains("\\")) {
                return refused(path, "“" + path.value() + "” is not below content/", WHERE);
            } else if (!Files.exists(file)) {
                return refused(path, "there is no file content/" + path.value(), meant(content, path.value()));
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !file.toRealPath().startsWith(content.toRealPath())) {
                return refused(
                        path,
                        "“" + path.value() + "” is not a plain file below content/",
                        "put the file itself there, not a link or a folder");
            }
            return Optional.of(file);
        } catch (InvalidPathException e) {
            return refused(path, "“" + path.value() + "” is no path", WHERE);
        } catch (IOException e) {
            return refused(path, "“" + path.value() + "” can't be read", "check that you may read it");
        }
    }

    /** The file beside it whose name is nearly the same. */
    private static String meant(Path content, String path) {
        Path folder = content.resolve(path).normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return WHERE;
        }
        List<String> beside = Folder.list(folder).stream()
                .map(file -> content.relativize(file).toString().replace('\\', '/'))
                .toList();
        return Spelling.nearest(path, beside)
                .map(near -> "did you mean “" + near + "”?")
                .orElse(WHERE);
    }

    private <T> Optional<T> refused(Located<String> path, String message, String hint) {
        report.accept(error(CODE, path.place(), message, hint));
        return Optional.empty();
    }
}
