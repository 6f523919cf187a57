package dev.sharh.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that look the same, such as {@code علي} with an Arabic and {@code علی} with a Persian letter (UTS #39). */
public final class Confusables {
    /** Scripts that are written together (UTS #39, section 5.1). */
    private static final Set<UnicodeScript> EAST_ASIAN = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    /** The letters and digits that look like other ones. */
    private final Map<Integer, String> prototypes = new HashMap<>();

    Confusables() {
        for (String group : ConfusableLetters.TABLE.strip().split(" ", -1)) {
            int colon = group.lastIndexOf(':');
            String prototype = group.substring(0, colon);
            group.substring(colon + 1).codePoints().forEach(c -> prototypes.put(c, prototype));
        }
    }

    /**
     * Returns the names that look like an earlier one, in whatever case, and that earlier one. Names in ASCII, such as modern
     * and modem, are as they should be.
     */
    public static Map<String, String> lookalikes(List<String> names) {
        if (names.stream().allMatch(Confusables::isAscii)) {
            return Map.of();
        }
        Confusables confusables = new Confusables();
        Map<String, String> bySkeleton = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        for (String name : names) {
            String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            String other = bySkeleton.putIfAbsent(confusables.skeleton(lower), name);
            if (other != null && !(isAscii(name) && isAscii(other))) {
                found.put(name, other);
            }
        }
        return found;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    /** Returns a text that two names have in common if they look the same (UTS #39, section 4, "skeleton"). */
    String skeleton(String name) {
        StringBuilder skeleton = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .forEach(c -> skeleton.append(prototypes.getOrDefault(c, Character.toString(c))));
        return Normalizer.normalize(skeleton, Normalizer.Form.NFD);
    }

    /** Returns whether a word has letters of scripts that are not written together. */
    public static boolean isMixed(String word) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        word.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts.size() > 1 && !EAST_ASIAN.containsAll(scripts);
    }
}
