package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.NameFinder.Found;
import java.util.ArrayList;
import java.util.List;

/**
 * A word such as "said", and who may say it.
 *
 * @param beside the words before it and those after it, up to a mark
 * @param speakers the names with capitals next to it
 */
public record Saying(List<Found> beside, List<Found> speakers) {
    private static final String MARKS = ",،;؛:!?؟.…()–—“”„«»\"";
    /** The most words on one side that are searched for the speaker. */
    private static final int MOST_BESIDE = 6;

    public Saying {
        beside = List.copyOf(beside);
        speakers = List.copyOf(speakers);
    }

    /** Returns all such words of a text, in their order. */
    public static List<Saying> in(NameFinder.Text text) {
        List<Saying> sayings = new ArrayList<>();
        TokenText tokens = text.tokens();
        int word = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Lexicon.Found phrase = tokens.find(at);
            if (phrase.is(Role.SAYING)) {
                int start = tokens.get(at).start();
                int end = tokens.get(at + phrase.length() - 1).end();
                word = wordFrom(start, word, text);
                sayings.add(of(text, start, word, wordFrom(end, word, text), end));
            }
        }
        return sayings;
    }

    private static int wordFrom(int offset, int first, NameFinder.Text text) {
        int at = first;
        while (at < text.size() && text.token(at).start() < offset) {
            at++;
        }
        return at;
    }

    /**
     * @param before the words before this index are before {@code start}
     * @param after the words from this index on are after {@code end}
     */
    private static Saying of(NameFinder.Text text, int start, int before, int after, int end) {
        int from = before;
        while (from > 0
                && before - from < MOST_BESIDE
                && isUnmarked(text, text.token(from - 1).end(), start)) {
            from--;
        }
        int to = after;
        while (to < text.size()
                && to - after < MOST_BESIDE
                && isUnmarked(text, end, text.token(to).start())) {
            to++;
        }
        int last = before > from && !text.hasCapital(before - 1) ? before - 1 : before; // Macron a déclaré
        int first = last;
        while (first > from && text.hasCapital(first - 1)) {
            first--;
        }
        int next = after;
        while (next < to && text.hasCapital(next)) {
            next++;
        }
        boolean capitalNouns = text.tokens().lexicon().spellings().capitalNouns();
        return new Saying(
                names(text, from, before, after, to), capitalNouns ? List.of() : names(text, first, last, after, next));
    }

    private static List<Found> names(NameFinder.Text text, int from, int before, int after, int to) {
        List<Found> names = new ArrayList<>();
        if (from < before) {
            names.add(text.name(from, before));
        }
        if (after < to) {
            names.add(text.name(after, to));
        }
        return names;
    }

    /** Returns whether there is no mark between two offsets, the full stops of abbreviations excepted. */
    private static boolean isUnmarked(NameFinder.Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (MARKS.indexOf(c) >= 0 && !(c == '.' && isAbbreviated(text, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbbreviated(NameFinder.Text text, int point) {
        int start = point;
        while (start > 0 && Character.isLetter(text.text().charAt(start - 1))) {
            start--;
        }
        return point - start == 1
                || text.tokens().lexicon().isAbbreviation(text.text().substring(start, point));
    }
}
