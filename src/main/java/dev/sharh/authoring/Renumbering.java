package dev.sharh.authoring;

import dev.sharh.model.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the numbers of citations in a file, and nothing else in it. */
public final class Renumbering {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Renumbering() {}

    /**
     * The text with the new numbers.
     *
     * @param text the file as it is, with whatever ends its lines
     * @param cited what is to be changed, each at its place
     * @throws IllegalArgumentException if one of them doesn't stand where it should
     */
    public static String apply(String text, List<Located<String>> cited, UnaryOperator<String> renumbered) {
        List<String> lines = lines(text);
        // From the end of each line, so that a longer number moves nothing that is still to come.
        Comparator<Located<String>> byColumn =
                Comparator.comparing(each -> each.place().column());
        for (Located<String> each : cited.stream().sorted(byColumn.reversed()).toList()) {
            int index = each.place().line() - 1;
            lines.set(index, changed(lines.get(index), index == 0, each, renumbered.apply(each.value())));
        }
        return String.join("", lines);
    }

    private static String changed(String line, boolean first, Located<String> cited, String number) {
        int before = first && line.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        int at = line.offsetByCodePoints(before, cited.place().column() - 1);
        if (!line.startsWith(cited.value(), at)) {
            throw new IllegalArgumentException("no " + cited.value() + " at " + cited.place());
        }
        return line.substring(0, at)
                + number
                + line.substring(at + cited.value().length());
    }

    /** The lines with what ends them: a line feed, a carriage return, or both. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean pair = text.startsWith("\r\n", at);
            if (!pair && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
                lines.add(text.substring(start, at + 1));
                start = at + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }
}
