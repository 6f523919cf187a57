package dev.sharh.language;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A set of characters, written as CSS writes a {@code unicode-range}: {@code U+20-7E,U+A0}.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#urange">CSS Syntax Level 3, the Unicode-Range microsyntax</a>
 */
public final class CodePoints {
    public static final CodePoints NONE = new CodePoints(new BitSet());

    private static final Pattern RANGE = Pattern.compile("[Uu]\\+([0-9A-Fa-f]{1,6})(?:-([0-9A-Fa-f]{1,6}))?");

    /** Below it are the characters that UTF-8 writes with one or two bytes: Latin, Greek, Cyrillic, Hebrew, Arabic. */
    private static final int SHORT = 0x800;

    private final BitSet members;

    private CodePoints(BitSet members) {
        this.members = members;
    }

    public static CodePoints of(IntStream codePoints) {
        BitSet members = new BitSet();
        codePoints.forEach(members::set);
        return new CodePoints(members);
    }

    /** Returns the characters that occur in a text. */
    public static CodePoints in(String text) {
        BitSet members = new BitSet();
        char[] units = text.toCharArray();
        boolean[] seen = new boolean[SHORT]; // most characters of a page occur in it many times
        for (int i = 0; i < units.length; i++) {
            char unit = units[i];
            if (unit >= SHORT) {
                int codePoint = Character.codePointAt(units, i);
                members.set(codePoint);
                i += Character.charCount(codePoint) - 1;
            } else if (!seen[unit]) {
                seen[unit] = true;
                members.set(unit);
            }
        }
        return new CodePoints(members);
    }

    /** Returns the set of some ranges, separated by commas; empty if one of them is not valid. */
    public static Optional<CodePoints> parse(String ranges) {
        BitSet members = new BitSet();
        for (String range : ranges.split(",", -1)) {
            Matcher matcher = RANGE.matcher(range.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int first = HexFormat.fromHexDigits(matcher.group(1));
            int last = matcher.group(2) == null ? first : HexFormat.fromHexDigits(matcher.group(2));
            if (first > last || last > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            members.set(first, last + 1);
        }
        return Optional.of(new CodePoints(members));
    }

    public boolean contains(int codePoint) {
        return members.get(codePoint);
    }

    /** Returns whether one of the characters is in another set, too. */
    public boolean hasAny(CodePoints others) {
        return members.intersects(others.members);
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Returns the characters in rising order. */
    public IntStream stream() {
        return members.stream();
    }

    public CodePoints with(CodePoints others) {
        BitSet both = (BitSet) members.clone();
        both.or(others.members);
        return new CodePoints(both);
    }

    public CodePoints without(CodePoints others) {
        BitSet rest = (BitSet) members.clone();
        rest.andNot(others.members);
        return new CodePoints(rest);
    }

    /** Returns the ranges in the shortest CSS notation. */
    @Override
    public String toString() {
        StringJoiner ranges = new StringJoiner(",");
        for (int first = members.nextSetBit(0); first >= 0; ) {
            int end = members.nextClearBit(first);
            ranges.add("U+" + hex(first) + (end - 1 == first ? "" : "-" + hex(end - 1)));
            first = members.nextSetBit(end);
        }
        return ranges.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePoints set && members.equals(set.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    private static String hex(int codePoint) {
        return Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    }
}
