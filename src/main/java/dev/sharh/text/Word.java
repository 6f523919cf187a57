package dev.sharh.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Letters of one script without a gap between them, and the digits that are written onto them.
 *
 * @param start the index of its first char in the text
 * @param end the index after its last
 */
record Word(UnicodeScript script, int start, int end) {
    /** What may stand between a word's letters and its digits: {@code F-16}, {@code 2.4GHz}, {@code 1,5كم}. */
    private static final String CONNECTORS = "-\u2010\u2011.,/:'\u2019_\u066B\u066C";

    private static final int NONE = -1;

    /** The words of a text, in order; those of the page's own script are without digits: it makes no difference there. */
    static List<Word> in(String text, PageScript page) {
        List<Word> letters = letters(text);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Word word = letters.get(i);
            if (page.contains(word.script())) {
                words.add(word);
                continue;
            }
            int previous = i == 0 ? NONE : words.get(i - 1).end();
            int next = i + 1 < letters.size() ? letters.get(i + 1).start() : text.length();
            words.add(new Word(word.script(), word.startWithDigits(text, previous), word.endWithDigits(text, next)));
        }
        return words;
    }

    private static List<Word> letters(String text) {
        List<Word> words = new ArrayList<>();
        UnicodeScript open = UnicodeScript.UNKNOWN;
        int start = NONE;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            Optional<UnicodeScript> script = WordScript.of(codePoint);
            boolean continues = script.isPresent() ? open == script.get() : WordScript.continuesWord(codePoint);
            if (start != NONE && !continues) {
                words.add(new Word(open, start, i));
                start = NONE;
            }
            if (start == NONE && script.isPresent()) {
                open = script.get();
                start = i;
            }
            i += Character.charCount(codePoint);
        }
        if (start != NONE) {
            words.add(new Word(open, start, text.length()));
        }
        return words;
    }

    /** Digits that connectors join to the word before as well ({@code F-16-}) stay with that one. */
    private int startWithDigits(String text, int previous) {
        int floor = Math.max(previous, 0);
        int first = start;
        for (int before = start; before >= 0; before = digitsBefore(text, first, floor)) {
            first = before;
        }
        boolean joined = start > floor && isConnector(text.charAt(start - 1));
        boolean touches = previous != NONE
                && (first == previous || (first - 1 == previous && isConnector(text.charAt(previous))));
        return joined && touches ? start : first;
    }

    private int endWithDigits(String text, int next) {
        int last = end;
        for (int after = end; after >= 0; after = digitsAfter(text, last, next)) {
            last = after;
        }
        return last;
    }

    private static int digitsBefore(String text, int at, int floor) {
        int skipped = at > floor && isConnector(text.charAt(at - 1)) ? at - 1 : at;
        if (skipped <= floor || !Character.isDigit(text.codePointBefore(skipped))) {
            return NONE;
        }
        return skipped - Character.charCount(text.codePointBefore(skipped));
    }

    private static int digitsAfter(String text, int at, int ceiling) {
        int skipped = at < ceiling && isConnector(text.charAt(at)) ? at + 1 : at;
        if (skipped >= ceiling || !Character.isDigit(text.codePointAt(skipped))) {
            return NONE;
        }
        return skipped + Character.charCount(text.codePointAt(skipped));
    }

    private static boolean isConnector(char c) {
        return CONNECTORS.indexOf(c) >= 0;
    }
}
