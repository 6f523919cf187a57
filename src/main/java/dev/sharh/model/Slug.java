package dev.sharh.model;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an explainer, a page or a topic, which becomes a part of its address. */
public final class Slug {
    /** The rule for slugs, for messages. */
    public static final Message RULE =
            Message.of("use letters and digits, with hyphens between words, and no name that the site itself uses");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final List<String> RESERVED = List.of("assets", "404", "index", "page", "pages", "topics", "years");

    /** Names that Windows reserves for devices, in upper or lower case. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** File systems allow 255 bytes; suffixes, a hash and a temporary name need some of them. */
    private static final int MAX_BYTES = 200;

    private Slug() {}

    /** Returns why some system or host can't have a file of this name; empty if all can. */
    public static Optional<Message> refusal(String name) {
        if (DEVICE.matcher(name).matches()) {
            return Optional.of(Message.of("Windows reserves this name for a device"));
        } else if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of(Message.of("it has more than {0} bytes (an Arabic letter has two)", MAX_BYTES));
        } else if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return Optional.of(Message.of(
                    "its letters and marks are separate characters (it is not in NFC), so hosts can't find it"));
        }
        return Optional.empty();
    }

    /** Returns the form in which names are equal for file systems that ignore case and Unicode composition. */
    public static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether an explainer, a page or a topic may have this name.
     *
     * @param languages the site's languages, whose tags are addresses too
     */
    public static boolean isAllowed(String name, List<Language> languages) {
        return WORDS.matcher(name).matches()
                && refusal(name).isEmpty()
                && !RESERVED.contains(name)
                && languages.stream().noneMatch(language -> language.tag().equalsIgnoreCase(name));
    }
}
