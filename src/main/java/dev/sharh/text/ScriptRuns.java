package dev.sharh.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of a line that are written in another script than the page's language, so that a page can isolate them
 * ({@code <bdi lang dir>}) and no punctuation beside them lands on the wrong side (UAX #9 §4.3, HL4).
 *
 * <p>A foreign run goes from the first word to the last word of one script; spaces, digits and punctuation between two
 * such words are in it, those around it are not: in {@code "قال (New York Times) أمس"} it is {@code New York Times}. Two
 * cases need more than that:
 *
 * <ul>
 *   <li>Digits that are part of a word go with it: {@code F-16}, {@code 5G}. Cut off, they would change places with it.
 *   <li>Brackets and quotation marks stay in pairs. A run ends before a bracket whose partner is not in it; and a
 *       bracket that closes one within the run is in it too: {@code NATO (EU)}.
 * </ul>
 */
public final class ScriptRuns {
    private final String text;
    private final PageScript page;
    private final List<Word> words;
    private final BracketPairs brackets;

    private ScriptRuns(String text, PageScript page) {
        this.text = text;
        this.page = page;
        this.words = Word.in(text, page);
        this.brackets = BracketPairs.of(text);
    }

    /**
     * Splits a text for a page in a language. The runs' texts, one after the other, are the text again; an empty text has
     * no runs.
     */
    public static List<Run> split(String text, Language page) {
        return new ScriptRuns(text, PageScript.of(page)).split();
    }

    /** The same for a page whose scripts are known. */
    public static List<Run> split(String text, PageScript page) {
        return new ScriptRuns(text, page).split();
    }

    private List<Run> split() {
        List<Run> runs = new ArrayList<>();
        int done = 0;
        int i = 0;
        while (i < words.size()) {
            if (page.contains(words.get(i).script())) {
                i++;
                continue;
            }
            Stretch stretch = stretchFrom(i);
            addPlain(runs, done, stretch.start());
            String script = WordScript.code(words.get(i).script(), text, stretch.start(), stretch.end());
            runs.add(new Run(text.substring(stretch.start(), stretch.end()), Optional.of(script)));
            done = stretch.end();
            i += stretch.words();
        }
        addPlain(runs, done, text.length());
        return List.copyOf(runs);
    }

    private void addPlain(List<Run> runs, int start, int end) {
        if (start < end) {
            runs.add(new Run(text.substring(start, end), Optional.empty()));
        }
    }

    /** The longest run that starts with the given word. */
    private Stretch stretchFrom(int first) {
        UnicodeScript script = words.get(first).script();
        int after = first;
        while (after < words.size() && words.get(after).script() == script) {
            after++;
        }
        int limit = after < words.size() ? words.get(after).start() : text.length();
        int start = words.get(first).start();
        int end = words.get(first).end();
        int last = first;
        while (last + 1 < after
                && brackets.closedBetween(
                        start, words.get(last).end(), words.get(last + 1).start(), limit)) {
            last++;
            int closed = brackets.lastCloser(
                    words.get(last - 1).end(), words.get(last).start());
            end = Math.max(end, Math.max(words.get(last).end(), closed));
        }
        return new Stretch(start, end, last - first + 1);
    }

    private record Stretch(int start, int end, int words) {}
}
