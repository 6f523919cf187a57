package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.Slug;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What pictures may be called, so that every host and every system can hold them and tell them apart. */
final class MediaNames {
    private static final String HINT = "use letters and digits, with hyphens between words: river-map.png";

    /** Characters that nobody sees or that Windows and addresses keep for themselves, and a dot or a blank at the end. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}<>:\"/\\\\|?*#%]|[. ]$");

    private MediaNames() {}

    static void check(List<Path> pictures, ProjectFiles files, Diagnostic.Report report) {
        Map<String, String> seen = new HashMap<>();
        for (Path picture : pictures) {
            String name = picture.getFileName().toString();
            Place place = Place.startOf(files.name(picture));
            reason(name).ifPresent(reason -> report.accept(error("media/name", place, reason, HINT)));
            String twin = seen.putIfAbsent(Slug.folded(name), name);
            if (twin != null) {
                report.accept(error(
                        "media/name",
                        place,
                        "“" + twin + "” is called the same, but for the case of a letter or how it is put together",
                        "give one of the two another name"));
            }
        }
    }

    private static Optional<String> reason(String name) {
        int dot = name.indexOf('.');
        Optional<String> ofStem = Slug.refusal(dot < 0 ? name : name.substring(0, dot));
        if (UNFIT.matcher(name).find()) {
            return Optional.of("a picture can't be called “" + name + "”: not every system can hold this name");
        }
        return ofStem.or(() -> Slug.refusal(name)).map(why -> "a picture can't be called “" + name + "”: " + why);
    }
}
