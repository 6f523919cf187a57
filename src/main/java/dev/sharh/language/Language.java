package dev.sharh.language;

import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language, as a BCP 47 tag: {@code ar}, {@code en}, {@code ar-IQ}, {@code pa-Arab}.
 *
 * @param tag the tag in the case that RFC 5646 §2.1.1 recommends, whatever the case it was given in
 */
public record Language(String tag) {
    private static final String UNDETERMINED = "und";
    /** Dari, by ISO 639-3 and as CLDR has it. */
    private static final Map<String, String> ALIASES = Map.of("prs", "fa-AF");

    /** Old codes of languages, which the JDK replaces. */
    private static final Set<String> REPLACED = Set.of("in", "iw", "ji");

    /**
     * A language by its tag.
     *
     * @throws IllegalArgumentException if the tag is not well-formed by RFC 5646 §2.2.9
     */
    public Language {
        tag = isBare(tag) && !REPLACED.contains(tag) ? tag : canonical(tag);
    }

    /** Asked for every text of every event; what the compiler would write here is some times slower. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /**
     * A language by a tag that is known to be good.
     *
     * @throws IllegalArgumentException if the tag is not well-formed by RFC 5646 §2.2.9
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /** The language that an editor named, or nothing if the tag is not well-formed ({@code ar_IQ}, {@code arabic-1}). */
    public static Optional<Language> parse(String tag) {
        try {
            return Optional.of(new Language(tag));
        } catch (IllegalArgumentException illFormed) {
            return Optional.empty();
        }
    }

    /** The primary language subtag: {@code ar} of {@code ar-IQ}; {@code und} of a tag that is for private use only. */
    public String language() {
        int end = tag.indexOf('-');
        String first = end < 0 ? tag : tag.substring(0, end);
        return first.equals("x") ? UNDETERMINED : first;
    }

    /**
     * The ISO 15924 code of the script that the language is written in: the tag's own script subtag if it has one, else
     * CLDR's likely script of the language in its region ({@code pa} → Guru, {@code pa-PK} → Arab), else Latn.
     */
    public String script() {
        String explicit = isBare(tag) ? "" : locale().getScript();
        return explicit.isEmpty() ? likelyScript() : explicit;
    }

    /** Returns the region subtag: ISO 3166-1 ({@code IQ}) or UN M.49 ({@code 419}). */
    public Optional<String> region() {
        return Optional.of(country()).filter(region -> !region.isEmpty());
    }

    /** The direction of the {@link #script()}. */
    public Direction direction() {
        return Direction.ofScript(script());
    }

    /**
     * The languages to look something up in, best first: this one, then shorter and shorter tags (RFC 4647 §3.4):
     * {@code ar-IQ} → {@code ar-IQ, ar}.
     *
     * <p>Where the region implies another script than the language's own, that script comes before the bare language,
     * and a script that the region implies anyway may be left out: {@code zh-TW} → {@code zh-TW, zh-Hant-TW, zh-Hant,
     * zh}, and {@code zh-Hant-TW} → {@code zh-Hant-TW, zh-TW, zh-Hant, zh}.
     */
    public List<Language> fallbacks() {
        if (isBare(tag) && !ALIASES.containsKey(tag)) {
            return List.of(this);
        }
        Set<String> tags = new LinkedHashSet<>();
        tags.add(tag);
        tags.add(locale().stripExtensions().toLanguageTag());
        String script = script();
        boolean scriptMatters = !locale().getScript().isEmpty() || !script.equals(Scripts.likely(language()));
        String region = country();
        if (!region.isEmpty() && scriptMatters) {
            tags.add(language() + "-" + script + "-" + region);
        }
        if (!region.isEmpty() && script.equals(likelyScript())) {
            tags.add(language() + "-" + region);
        }
        if (scriptMatters) {
            tags.add(language() + "-" + script);
        }
        tags.add(language());
        if (ALIASES.containsKey(language())) {
            of(ALIASES.get(language())).fallbacks().forEach(language -> tags.add(language.tag()));
        }
        return tags.stream().map(Language::of).toList();
    }

    private String likelyScript() {
        if (ALIASES.containsKey(language())) {
            return of(ALIASES.get(language())).script();
        }
        String region = country();
        return region.isEmpty() ? Scripts.likely(language()) : Scripts.likely(language(), region);
    }

    /** The subtag of the region, or nothing. */
    private String country() {
        return isBare(tag) ? "" : locale().getCountry();
    }

    /** Returns whether a tag is the code of a language alone, as most are. */
    private static boolean isBare(String tag) {
        return (tag.length() == 2 || tag.length() == 3) && tag.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * RFC 5646 §2.1.1: "All subtags, including extension and private use subtags, use lowercase letters with two
     * exceptions": region codes and script codes, which the builder puts right again.
     */
    private static String canonical(String tag) {
        try {
            String lower = tag.toLowerCase(Locale.ROOT);
            String canonical =
                    new Locale.Builder().setLanguageTag(lower).build().toLanguageTag();
            if (!lower.isEmpty()) {
                return canonical;
            }
        } catch (IllformedLocaleException illFormed) {
            throw new IllegalArgumentException("Not a BCP 47 language tag: \"" + tag + "\"", illFormed);
        }
        throw new IllegalArgumentException("An empty language tag");
    }
}
