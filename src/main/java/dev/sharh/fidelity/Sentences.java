package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.fidelity.mention.Spellings;
import dev.sharh.model.AcceptedFinding;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Splits a paragraph into sentences. A citation belongs to the sentence that it is in, or that it directly follows.
 *
 * <p>A sentence ends with {@code . ! ? ؟ …} and the closing marks after it, if a space and the beginning of another
 * sentence follow. It does not end after an abbreviation or an initial, inside a quotation, or before the words that name
 * the speaker. Abbreviations are those of CLDR's suppressions and of the lexicon. The JDK's {@link java.text.BreakIterator}
 * knows neither abbreviations nor quotations.
 */
final class Sentences {
    /** J, U.S, D.C */
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)*\\p{Lu}");

    /** A longer sequence of letters and points is not an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 40;

    /** "z. B.", "до н. э." */
    private static final int LONGEST_SPACED = 12;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ORDINAL = Pattern.compile("\\p{Nd}{1,3}");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}|[IVX]");

    private static final String ENDS = ".!?؟…۔";
    private static final String CLOSES = "”»’\"')]";
    private static final String OPENS = "“«‘([";

    private final Lexicon lexicon;
    /** The abbreviations with a blank. */
    private final List<String> spaced;

    Sentences(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.spaced = lexicon.spellings().abbreviations().stream()
                .filter(abbreviation -> abbreviation.indexOf(' ') > 0)
                .toList();
    }

    List<Sentence> in(List<Inline> line) {
        List<Mark> marks = new ArrayList<>();
        PlacedText words = Inlines.words(line, (citation, at) -> marks.add(new Mark(at, citation)));
        return words.text().isEmpty() ? List.of() : cut(words, marks);
    }

    /** A sentence and its citations. */
    record Sentence(PlacedText text, List<Inline.Citation> citations) {
        Sentence {
            citations = List.copyOf(citations);
        }

        /** The index of the first character that is not a blank. */
        int firstWord() {
            return endOfSpace(text.text(), 0);
        }

        boolean isBlank() {
            return text.text().codePoints().noneMatch(Character::isLetterOrDigit);
        }

        List<String> blocks() {
            return citations.stream()
                    .flatMap(citation -> citation.blocks().stream())
                    .map(block -> block.value())
                    .distinct()
                    .toList();
        }

        List<AcceptedFinding> accepted() {
            return citations.stream()
                    .flatMap(citation -> citation.accepted().stream())
                    .toList();
        }

        List<String> reasons() {
            return citations.stream()
                    .map(Inline.Citation::inferred)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private record Mark(int offset, Inline.Citation citation) {}

    private List<Sentence> cut(PlacedText text, List<Mark> marks) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (int end : ends(text.text())) {
            int from = start;
            int first = next;
            int reach = endOfSpace(text.text(), end);
            while (next < marks.size() && marks.get(next).offset() <= reach) {
                next++;
            }
            List<Inline.Citation> citations =
                    marks.subList(first, next).stream().map(Mark::citation).toList();
            Sentence sentence = new Sentence(text.part(from, end), citations);
            if (!sentence.isBlank()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    private static int endOfSpace(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        Quoting quoting = new Quoting();
        int at = 0;
        while (at < text.length()) {
            if (ENDS.indexOf(text.charAt(at)) < 0) {
                quoting.read(text.charAt(at));
                at++;
                continue;
            }
            int end = endAfterMarks(text, at);
            boolean inQuotation = quoting.isOpen() && !closes(text, at, end);
            boolean continues = isExclamation(text, at, end)
                    || isAttributed(text, at, end)
                    || isAbbreviated(text, at)
                    || isOrdinal(text, at);
            if (!inQuotation && !continues && beginsSentence(text, end)) {
                ends.add(end);
            }
            text.substring(at, end).chars().forEach(quoting::read);
            at = end;
        }
        ends.add(text.length());
        return ends;
    }

    /** Tracks whether a quotation is open while a text is read. */
    private static final class Quoting {
        private int open;
        private boolean straight;

        void read(int c) {
            switch (c) {
                case '"' -> straight = !straight;
                case '“', '«' -> open++;
                case '”', '»' -> open = Math.max(0, open - 1);
                default -> {}
            }
        }

        boolean isOpen() {
            return straight || open > 0;
        }
    }

    private static int endAfterMarks(String text, int mark) {
        int end = mark + 1;
        while (end < text.length() && (CLOSES.indexOf(text.charAt(end)) >= 0 || ENDS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean closes(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> CLOSES.indexOf(c) >= 0);
    }

    /** A sentence usually continues after a quoted exclamation or question ("Look out!" she said), and after an ellipsis. */
    private static boolean isExclamation(String text, int mark, int end) {
        boolean calls = "!?؟".indexOf(text.charAt(mark)) >= 0;
        boolean ellipsis = text.charAt(mark) == '…' || text.startsWith("..", mark);
        return ellipsis || (calls && closes(text, mark, end));
    }

    /** "…المغادرة." قال الوزير: without capitals, only the next word shows that the sentence continues. */
    private boolean isAttributed(String text, int mark, int end) {
        if (!closes(text, mark, end)) {
            return false;
        }
        return lexicon.continuesAfterQuotation(word(text, endOfSpace(text, end)));
    }

    private static boolean beginsSentence(String text, int end) {
        int at = endOfSpace(text, end);
        if (at == end || at == text.length()) {
            return false;
        }
        int next = text.codePointAt(at);
        return OPENS.indexOf(next) >= 0 || next == '"' || Character.isDigit(next) || mayBeginSentence(next);
    }

    /** A capital, or a letter of a script without capitals. */
    private static boolean mayBeginSentence(int c) {
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }

    private boolean isAbbreviated(String text, int mark) {
        if (text.charAt(mark) != '.') {
            return false;
        }
        int start = mark;
        int least = Math.max(0, mark - LONGEST_ABBREVIATION);
        while (start > least && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, mark);
        Spellings spellings = lexicon.spellings();
        if (spellings.endAfterNumber().contains(word) && isAfterNumber(text, start)) {
            return isSpacedOut(text, mark);
        }
        boolean initials = INITIALS.matcher(word).matches()
                && !spellings.sentenceStarts().contains(word(text, endOfSpace(text, mark + 1)));
        return initials || lexicon.isAbbreviation(word) || isSpacedOut(text, mark);
    }

    /** The "г." of "2024 г." may end a sentence, that of "г. Москва" does not. */
    private static boolean isAfterNumber(String text, int start) {
        int at = start - 1;
        while (at >= 0 && Character.isSpaceChar(text.charAt(at))) {
            at--;
        }
        return at >= 0 && Character.isDigit(text.charAt(at));
    }

    /** Returns whether a full stop is one of an abbreviation with blanks: "d. h.", "до н. э." */
    private boolean isSpacedOut(String text, int mark) {
        if (spaced.isEmpty()) {
            return false;
        }
        int from = Math.max(0, mark - LONGEST_SPACED);
        String around = SPACES.matcher(text.substring(from, Math.min(text.length(), mark + LONGEST_SPACED)))
                .replaceAll(" ");
        int at = SPACES.matcher(text.substring(from, mark)).replaceAll(" ").length();
        for (String abbreviation : spaced) {
            int start = around.indexOf(abbreviation + ".", Math.max(0, at - abbreviation.length()));
            boolean whole = start == 0 || (start > 0 && !Character.isLetter(around.charAt(start - 1)));
            if (whole && start < at) {
                return true;
            }
        }
        return false;
    }

    /** The full stop of "am 14. März", "21. Jahrhundert", "Ludwig XIV.", in languages that write ordinals with one. */
    private boolean isOrdinal(String text, int mark) {
        Spellings spellings = lexicon.spellings();
        if (!spellings.ordinalPoint() || text.charAt(mark) != '.') {
            return false;
        }
        int start = mark;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, mark);
        String next = word(text, endOfSpace(text, mark + 1));
        if (ROMAN.matcher(word).matches()) {
            return !spellings.sentenceStarts().contains(next);
        } else if (!ORDINAL.matcher(word).matches()) {
            return false;
        }
        String before = wordBefore(text, start);
        return lexicon.isMonth(next)
                || spellings.beforeOrdinals().isEmpty()
                || (spellings.beforeOrdinals().contains(before)
                        && !spellings.sentenceStarts().contains(next));
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static String wordBefore(String text, int start) {
        int to = start;
        while (to > 0 && Character.isSpaceChar(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
