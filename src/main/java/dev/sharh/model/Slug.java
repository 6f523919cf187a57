package dev.sharh.model;

import dev.sharh.text.Language;
import java.util.List;
import java.util.regex.Pattern;

/** The name of an explainer's folder, which becomes a part of its address. */
public final class Slug {
    /** What a slug may be, for people. */
    public static final String RULE =
            "use letters and digits, with hyphens between words, and no name that the site uses itself";

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final List<String> OF_THE_SITE = List.of("assets", "404", "index");

    private Slug() {}

    /**
     * Whether an explainer's folder may have this name.
     *
     * @param languages those of the site, whose tags are addresses already
     */
    public static boolean isAllowed(String name, List<Language> languages) {
        return WORDS.matcher(name).matches()
                && !OF_THE_SITE.contains(name)
                && languages.stream().noneMatch(language -> language.tag().equalsIgnoreCase(name));
    }
}
