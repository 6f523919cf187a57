package dev.sharh.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the correct spelling of a word. */
public final class Spelling {
    private Spelling() {}

    /** The candidate that is one or two slips away (at most a third of the word), if there is one. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int most = Math.max(1, Math.min(2, word.length() / 3));
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /**
     * What to say to someone who misspelt a word: the candidate that was probably meant, and what is allowed.
     *
     * @param allowed a clause that says what is
     */
    public static String hint(String word, Collection<String> candidates, String allowed) {
        return nearest(word, candidates)
                .map(near -> "did you mean “" + near + "”? "
                        + allowed.substring(0, 1).toUpperCase(Locale.ROOT) + allowed.substring(1))
                .orElse(allowed);
    }

    /**
     * Says what is allowed, and which candidate was probably meant.
     *
     * @param allowed a clause that says what is allowed, beginning with a verb
     */
    public static Message hint(String word, Collection<String> candidates, Message allowed) {
        return nearest(word, candidates)
                .map(near -> Message.of("did you mean “{0}”? If not, {1}", near, allowed))
                .orElse(allowed);
    }

    /**
     * The number of letters to insert, delete, change or swap with their neighbour: the optimal string alignment distance
     * (Damerau 1964).
     */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
