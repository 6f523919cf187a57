package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.PictureSize;
import dev.sharh.model.Place;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds out how large a picture is, and whether it may be published. */
final class PictureReader {
    private static final String CODE = "media/not-a-picture";
    private static final String FORMATS = "use an SVG, PNG, JPEG, WebP, AVIF or GIF";

    private static final Map<String, PictureHeader> HEADERS = Map.of(
            "png", PictureHeader.PNG,
            "jpg", PictureHeader.JPEG,
            "jpeg", PictureHeader.JPEG,
            "gif", PictureHeader.GIF,
            "webp", PictureHeader.WEBP,
            "avif", PictureHeader.AVIF);

    /** The header of a JPEG's frame stands behind its colour profile and thumbnail. */
    private static final int START = 1 << 20;

    /** What a camera with 50 million pixels takes; a browser holds four bytes for each. */
    private static final long MOST_PIXELS = 50_000_000;

    private final ProjectFiles files;
    private final Diagnostic.Report report;

    PictureReader(ProjectFiles files, Diagnostic.Report report) {
        this.files = files;
        this.report = report;
    }

    /** The picture's size; what keeps it from being published is reported. */
    Optional<PictureSize> size(Path file) {
        if (!files.isPlain(file, report)) {
            return Optional.empty();
        }
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("svg")) {
            return files.read(file, report).flatMap(svg -> SvgPicture.size(svg, report));
        }
        PictureHeader header = HEADERS.get(ending);
        if (header == null) {
            return refused(file, "this is no kind of picture that all browsers show", FORMATS);
        }
        return files.start(file, START, report).flatMap(start -> size(file, header, start));
    }

    private Optional<PictureSize> size(Path file, PictureHeader header, byte[] start) {
        Optional<PictureSize> size = header.size(start);
        if (size.isEmpty()) {
            return refused(
                    file,
                    start.length == 0 ? "the file is empty" : "inside, this is no " + header.formatName(),
                    "save the picture anew, or give the file the ending of what it is");
        }
        long pixels = (long) size.get().width() * size.get().height();
        if (pixels > MOST_PIXELS) {
            return refused(
                    file,
                    "the picture has " + size.get().width() + " × " + size.get().height()
                            + " pixels, too many for a phone",
                    "save it smaller: 1600 pixels across are enough for a page");
        }
        return size;
    }

    private <T> Optional<T> refused(Path file, String message, String hint) {
        report.accept(error(CODE, Place.startOf(files.name(file)), message, hint));
        return Optional.empty();
    }
}
