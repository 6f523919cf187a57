package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what git writes around the two versions of a conflict (git-merge, "How conflicts are presented"). */
final class ConflictMarks {
    private static final Pattern MARK = Pattern.compile("(?md)^(<{7}(?!<)|>{7}(?!>)|\\|{7}(?= )|={7}$)");

    private static final String SENTENCE_ENDS = ".!?؟…]";

    private ConflictMarks() {}

    /** Returns the diagnostic for the first mark of a file. */
    static Optional<Diagnostic> in(SourceFile file) {
        return MARK.matcher(file.text())
                .results()
                .filter(mark -> !isUnderline(mark, file))
                .findFirst()
                .map(mark -> error(
                        "file/conflict",
                        file.place(mark.start()),
                        Message.of("git left a mark of a conflict here: “{0}”", mark.group()),
                        Message.of("keep one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>")));
    }

    /**
     * Returns whether equals signs make the line above them a heading (CommonMark §4.3): one that doesn't end like a sentence,
     * or has an empty line below.
     */
    private static boolean isUnderline(MatchResult mark, SourceFile file) {
        if (!file.name().endsWith(".md") || mark.group().charAt(0) != '=') {
            return false;
        }
        String text = file.text();
        int last = mark.start() - 2;
        while (last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\t')) {
            last--;
        }
        boolean hasText = last >= 0 && text.charAt(last) != '\n';
        boolean sentence = hasText && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
        boolean emptyBelow = mark.end() + 1 >= text.length() || text.charAt(mark.end() + 1) == '\n';
        return hasText && (emptyBelow || !sentence);
    }
}
