package dev.sharh.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file in the folder {@code media/} of an explainer.
 *
 * @param path relative to the explainer, as in its Markdown: {@code media/map.png}; in Unicode's form C, so that it doesn't
 *     matter in which form a system stores the name and an editor writes it
 * @param file relative to the project
 * @param size empty if it is not a picture that can be published, which is an error
 */
public record MediaFile(String path, String file, Optional<PictureSize> size) {
    private static final int LARGEST = 1600;
    private static final List<Integer> WIDTHS = List.of(480, 960, LARGEST);
    private static final Pattern JPEG = Pattern.compile("(?i)\\.jpe?g$");
    private static final Pattern SMALLER = Pattern.compile("(.+)\\.[1-9][0-9]{0,3}w\\.jpg");

    public MediaFile {
        path = path(path);
    }

    /** Returns the path of a picture as it is compared and published. */
    public static String path(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    /** Returns the widths of the smaller sizes of a picture. The largest is shown in the place of the picture itself. */
    public static List<Integer> widths(int width) {
        return Stream.concat(WIDTHS.stream().filter(each -> each < width), Stream.of(Math.min(width, LARGEST)))
                .distinct()
                .toList();
    }

    /** Returns the name of a smaller size: {@code dam.480w.jpg} for {@code dam.jpg}. */
    public static String smaller(String name, int width) {
        return base(name) + "." + width + "w.jpg";
    }

    /** Returns whether a file is a smaller size of a picture. */
    public static boolean isSmaller(String file, String picture) {
        Matcher smaller = SMALLER.matcher(file);
        return smaller.matches() && path(smaller.group(1)).equals(path(base(picture)));
    }

    /** Returns whether a file is a JPEG, and not a smaller size of another one. */
    public static boolean isJpeg(String name) {
        return JPEG.matcher(name).find() && !SMALLER.matcher(name).matches();
    }

    private static String base(String name) {
        return JPEG.matcher(name).replaceFirst("");
    }

    /** How large a picture is, in its own pixels. */
    public record PictureSize(int width, int height) {}
}
