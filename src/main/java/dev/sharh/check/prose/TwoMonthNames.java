package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arabic has two sets of names of the months, one of them in use from Egypt to the Gulf, the other in the Levant and Iraq.
 * Many give both, with a slash; without it, they read like two months.
 */
final class TwoMonthNames implements ProseRule {
    /** CLDR's tables for Egypt and for Iraq have the two sets. */
    private static final Language EGYPT = Language.of("ar-EG");

    private static final Language IRAQ = Language.of("ar-IQ");
    /** Of the prefixes that are written as one with a word: and, so, in, to, like. */
    private static final String PREFIX = "[وفبلك]?";

    /** No pair of names is longer, with the spaces between them. */
    private static final int LONGEST = 40;

    private final List<String> levantine;
    private final BitSet beginnings = new BitSet();
    private final Pattern pair;

    TwoMonthNames(Function<Language, LocaleTable> tables) {
        List<String> egyptian = tables.apply(EGYPT).months();
        levantine = tables.apply(IRAQ).months();
        levantine.forEach(name -> beginnings.set(beginning(name, 0)));
        List<String> pairs = new ArrayList<>();
        for (int month = 0; month < egyptian.size(); month++) {
            String one = Pattern.quote(egyptian.get(month));
            String other = Pattern.quote(levantine.get(month));
            pairs.add(one + "[ \\n\\u00A0]+" + other);
            pairs.add(other + "[ \\n\\u00A0]+" + one);
        }
        pair = Pattern.compile("(?<!\\p{L})" + PREFIX + "(?<pair>" + String.join("|", pairs) + ")(?!\\p{L})");
    }

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        if (!new Line(prose).isIn("ar")) {
            return;
        }
        String text = prose.text().text();
        Matcher matcher = pair.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        for (int name = levantineFrom(0, text); name >= 0; name = levantineFrom(name + 1, text)) {
            matcher.region(Math.max(from, name - LONGEST), Math.min(text.length(), name + LONGEST));
            if (!matcher.find()) {
                continue;
            }
            from = matcher.end();
            findings.accept(ProseFinding.note(
                    "text/two-month-names",
                    matcher.start("pair"),
                    "two names of one month side by side, “"
                            + matcher.group("pair").replaceAll("[\\n\\u00A0]", " ") + "”",
                    "put a slash between the two names, or leave one of them"));
        }
    }

    /**
     * Where the next of the names begins, or -1: to search all of each line for the pairs would take far longer than all
     * other rules.
     */
    private int levantineFrom(int start, String text) {
        for (int i = start; i + 1 < text.length(); i++) {
            if (beginnings.get(beginning(text, i)) && begins(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean begins(String text, int offset) {
        for (int month = 0; month < levantine.size(); month++) {
            if (text.startsWith(levantine.get(month), offset)) {
                return true;
            }
        }
        return false;
    }

    /** Two characters as one number. */
    private static int beginning(String text, int offset) {
        return (text.charAt(offset) * 31 + text.charAt(offset + 1)) & 0xFFFF;
    }
}
