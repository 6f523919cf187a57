package dev.sharh.authoring;

import dev.sharh.model.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Applies edits to the text of one file. Nothing else changes, neither line ends nor a byte-order mark. */
public final class TextEdits {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|[\\r\\n]|\\z)");

    private TextEdits() {}

    /**
     * The text with its edits.
     *
     * @param applied the edits that were made; left out are those that overlap another one, and those whose text is not at
     *     their place, such as a key in quotation marks
     */
    public record Result(String text, List<TextEdit> applied) {
        public Result {
            applied = List.copyOf(applied);
        }
    }

    /**
     * Applies edits.
     *
     * @param text the text with its own line ends
     */
    public static Result apply(String text, List<TextEdit> edits) {
        List<String> lines =
                LINE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
        List<TextEdit> applied = new ArrayList<>();
        int line = 0;
        int start = 0;
        // From the end of each line, because an edit moves what follows it.
        for (TextEdit edit : edits.stream()
                .distinct()
                .sorted(Comparator.comparingInt((TextEdit each) -> each.place().line())
                        .thenComparing(each -> each.place().column(), Comparator.reverseOrder()))
                .toList()) {
            int from = edit.place().column();
            int end = from + edit.before().codePointCount(0, edit.before().length());
            if (edit.place().line() == line && end > start) {
                continue;
            }
            int index = edit.place().line() - 1;
            String old = index < lines.size() ? lines.get(index) : "";
            Optional<String> edited = apply(old, index == 0, edit);
            if (edited.isPresent()) {
                lines.set(index, edited.get());
                applied.add(edit);
                line = edit.place().line();
                start = from;
            }
        }
        return new Result(String.join("", lines), applied);
    }

    private static Optional<String> apply(String line, boolean first, TextEdit edit) {
        int start = first && line.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        int column = edit.place().column() - 1;
        if (column > line.codePointCount(start, line.length())) {
            return Optional.empty();
        }
        int at = line.offsetByCodePoints(start, column);
        return line.startsWith(edit.before(), at)
                ? Optional.of(line.substring(0, at)
                        + edit.after()
                        + line.substring(at + edit.before().length()))
                : Optional.empty();
    }
}
