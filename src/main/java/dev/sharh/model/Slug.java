package dev.sharh.model;

import dev.sharh.language.Language;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an explainer's folder, which becomes a part of its address. */
public final class Slug {
    /** What a slug may be, for people. */
    public static final String RULE =
            "use letters and digits, with hyphens between words, and no name that the site uses itself";

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final List<String> OF_THE_SITE = List.of("assets", "404", "index");

    /** Names that Windows keeps for devices, whatever the case of their letters. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** File systems take names of 255 bytes; endings, a hash and a temporary name need some of them. */
    private static final int MOST_BYTES = 200;

    private Slug() {}

    /** Why no folder may have this name, on some system or other, if so. */
    public static Optional<String> refusal(String name) {
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("Windows keeps this name for a device");
        } else if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("it has more than " + MOST_BYTES + " bytes, of which an Arabic letter takes two");
        } else if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return Optional.of("its letters and their marks are written apart (it is not in NFC), which hosts take for"
                    + " another name");
        }
        return Optional.empty();
    }

    /** What hosts and systems that don't tell such names apart take a name for: by its letters, in lower case. */
    public static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether an explainer's folder may have this name.
     *
     * @param languages those of the site, whose tags are addresses already
     */
    public static boolean isAllowed(String name, List<Language> languages) {
        return WORDS.matcher(name).matches()
                && refusal(name).isEmpty()
                && !OF_THE_SITE.contains(name)
                && languages.stream().noneMatch(language -> language.tag().equalsIgnoreCase(name));
    }
}
