package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Confusables;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.MediaFile;
import dev.sharh.model.MediaFile.PictureSize;
import dev.sharh.model.Place;
import dev.sharh.model.Slug;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the sizes of pictures, and reports pictures that can't be published. */
final class PictureReader {
    /** The folder of pictures. */
    static final String FOLDER = "media";

    private static final String CODE = "media/not-a-picture";

    private static final Map<String, PictureHeader> HEADERS = Map.of(
            "png", PictureHeader.PNG,
            "jpg", PictureHeader.JPEG,
            "jpeg", PictureHeader.JPEG,
            "gif", PictureHeader.GIF,
            "webp", PictureHeader.WEBP,
            "avif", PictureHeader.AVIF);

    /** Bytes that are read. A JPEG's frame header comes after its colour profile and thumbnail. */
    private static final int START = 1 << 20;

    /** In bytes; a phone on a slow line loads them in half a minute. */
    private static final long LARGE_FILE = 2_000_000;

    /** In pixels; wider than the widest screen that is common. */
    private static final int LARGE_SIDE = 4_000;

    /** The pixels of a large camera. A browser needs four bytes for each. */
    private static final long MAX_PIXELS = 50_000_000;

    /** Invisible characters, those that Windows or URLs reserve, and a dot or a space at the end. */
    private static final Pattern FORBIDDEN_IN_NAMES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}<>:\"/\\\\|?*#%]|[. ]$");

    private final ProjectFiles files;
    private final Diagnostic.Report report;

    PictureReader(ProjectFiles files, Diagnostic.Report report) {
        this.files = files;
        this.report = report;
    }

    /** Reads the pictures of the folder {@code media} below another one, and reports those that can't be published. */
    static List<MediaFile> media(Path parent, ProjectFiles files, Diagnostic.Report report) {
        Path media = parent.resolve(FOLDER);
        if (!Files.exists(media, LinkOption.NOFOLLOW_LINKS) || !files.isFolder(media, report)) {
            return List.of();
        }
        PictureReader pictures = new PictureReader(files, report);
        List<Path> found = ProjectFiles.list(media);
        pictures.checkNames(found);
        return found.stream()
                .map(file ->
                        new MediaFile(FOLDER + "/" + file.getFileName(), files.name(file), pictures.size(file, found)))
                .toList();
    }

    /** Reports names that not every host and system can have, or that are equal for some of them. */
    void checkNames(List<Path> pictures) {
        Map<String, String> byFoldedName = new HashMap<>();
        Map<String, String> lookalikes = Confusables.lookalikes(pictures.stream()
                .map(picture -> picture.getFileName().toString())
                .toList());
        for (Path picture : pictures) {
            String name = picture.getFileName().toString();
            Place place = Place.startOf(files.name(picture));
            reason(MediaFile.path(name))
                    .ifPresent(reason -> report.accept(error(
                            "media/name",
                            place,
                            Message.of("a picture can't have the name “{0}”: {1}", name, reason),
                            Message.of("use letters and digits, with hyphens between words: river-map.png"))));
            String same = byFoldedName.putIfAbsent(Slug.folded(name), name);
            String other = same == null ? lookalikes.get(name) : same;
            if (other != null) {
                report.accept(error(
                        "media/name",
                        place,
                        Message.of("some systems or readers can't tell this name from “{0}”", other),
                        Message.of("rename one of the two")));
            }
        }
    }

    private static Optional<Message> reason(String name) {
        int dot = name.indexOf('.');
        return FORBIDDEN_IN_NAMES.matcher(name).find()
                ? Optional.of(Message.of("it has a character that not every system allows"))
                : Slug.refusal(dot < 0 ? name : name.substring(0, dot)).or(() -> Slug.refusal(name));
    }

    /**
     * Reads the size of a picture; empty if it can't be published, which is reported.
     *
     * @param all the pictures in its folder
     */
    Optional<PictureSize> size(Path file, List<Path> all) {
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
            return refused(
                    file,
                    Message.of("not all browsers show this kind of file"),
                    Message.of("use an SVG, PNG, JPEG, WebP, AVIF or GIF"));
        }
        return files.start(file, START, report).flatMap(start -> size(file, all, header, start));
    }

    private Optional<PictureSize> size(Path file, List<Path> all, PictureHeader header, byte[] start) {
        Optional<PictureSize> size = header.size(start);
        if (size.isEmpty()) {
            return refused(
                    file,
                    start.length == 0
                            ? Message.of("the file is empty")
                            : Message.of("the content of the file is not {0}", header.formatName()),
                    Message.of("save the picture again, or rename the file by its real format"));
        }
        long pixels = (long) size.get().width() * size.get().height();
        if (pixels > MAX_PIXELS) {
            return refused(
                    file,
                    Message.of(
                            "the picture has {0} × {1} pixels, too many for a phone",
                            size.get().width(), size.get().height()),
                    Message.of("save it smaller: a width of 1600 pixels is enough for a page"));
        }
        String name = file.getFileName().toString();
        if (all.stream()
                .noneMatch(other -> MediaFile.isSmaller(other.getFileName().toString(), name))) {
            warnIfLarge(file, size.get());
        }
        return size;
    }

    private void warnIfLarge(Path file, PictureSize size) {
        long bytes = files.size(file);
        if (bytes > LARGE_FILE || Math.max(size.width(), size.height()) > LARGE_SIDE) {
            String name = file.getFileName().toString();
            report.accept(warning(
                    "media/large",
                    Place.startOf(files.name(file)),
                    Message.of(
                            "the picture has {0} × {1} pixels and {2} kB, more than phones need",
                            size.width(), size.height(), (bytes + 999) / 1000),
                    Message.of(
                            "a width of 1600 pixels is enough; with ImageMagick: magick {0} -resize 1600 -quality 80 {1}",
                            name, "small-" + name)));
        }
    }

    private <T> Optional<T> refused(Path file, Message problem, Message hint) {
        return report.refuse(error(CODE, Place.startOf(files.name(file)), problem, hint));
    }
}
