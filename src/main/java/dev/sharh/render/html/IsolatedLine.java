package dev.sharh.render.html;

import dev.sharh.language.PhraseFinder.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A builder for a line: its text, and the elements for parts of it. Phrases are found in the full text, so that emphasis, links
 * and citations don't cut them ({@code **Boeing** 747}). Emphasis that ends inside a phrase is split. A link is never split: a
 * phrase that crosses its border has only its language marked.
 */
final class IsolatedLine {
    /** The placeholder for an object that doesn't end a phrase, such as a citation. */
    static final char CITATION = '\u2060';

    /** The placeholder for an object that ends a phrase, such as code. */
    static final char OBJECT = '\uFFFC';

    /** The maximum length of a word that is kept on one line with a citation; longer ones may break on a narrow screen. */
    private static final int MAX_GLUED = 20;

    private final BidiIsolator isolation;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, String> objects = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private final TreeMap<Integer, Span> links = new TreeMap<>();

    private enum Kind {
        FORMAT,
        LINK,
        GLUE,
        PHRASE
    }

    private record Span(Kind kind, int start, int end, String open, String close) {}

    IsolatedLine(BidiIsolator isolation) {
        this.isolation = isolation;
    }

    void text(String words) {
        text.append(words);
    }

    /** Adds an object that is not text, with a placeholder in the text. */
    void object(String html, char placeholder) {
        objects.put(text.length(), html);
        text.append(placeholder);
    }

    /** Adds an element around the content that is written by a callback. */
    void format(String name, Runnable content) {
        addSpan(Kind.FORMAT, "<" + name + ">", "</" + name + ">", content);
    }

    void link(String open, Runnable content) {
        Span link = addSpan(Kind.LINK, open, "</a>", content);
        links.put(link.start(), link);
    }

    private Span addSpan(Kind kind, String open, String close, Runnable content) {
        int index = spans.size();
        int start = text.length();
        spans.add(new Span(kind, start, start, open, close));
        content.run();
        Span span = new Span(kind, start, text.length(), open, close);
        spans.set(index, span);
        return span;
    }

    /** Adds a text and a citation that stays on the line of the last word. A no-break space has no such effect before a button (CSS Text 3 §5.1). */
    void glued(String words, String citation) {
        String stripped = words.stripTrailing();
        int last = stripped.lastIndexOf(' ') + 1;
        if (citation.isEmpty() || stripped.isEmpty() || stripped.length() - last > MAX_GLUED) {
            text(words);
            object(citation, CITATION);
            return;
        }
        int start = text.length() + last;
        text(stripped + " ");
        object(citation, CITATION);
        spans.add(new Span(Kind.GLUE, start, text.length(), "<span class=\"glued\">", "</span>"));
    }

    String html() {
        List<Phrase> phrases = isolation.phrases(text.toString());
        List<Span> all = new ArrayList<>();
        TreeMap<Integer, Phrase> outer = new TreeMap<>();
        for (Phrase phrase : phrases) {
            if (outer.isEmpty() || outer.lastEntry().getValue().end() <= phrase.start()) {
                outer.put(phrase.start(), phrase);
            }
        }
        spans.stream().filter(span -> span.kind() != Kind.GLUE).forEach(all::add);
        spans.stream().filter(span -> span.kind() == Kind.GLUE).forEach(span -> addGlue(span, outer, all));
        phrases.forEach(phrase -> addPhrase(phrase, all));
        all.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        return new Writer(all).html();
    }

    /** Keeps a citation on a line with the phrase before it, if the phrase is short. */
    private void addGlue(Span glue, NavigableMap<Integer, Phrase> outer, List<Span> all) {
        Map.Entry<Integer, Phrase> before = outer.lowerEntry(glue.start());
        boolean cuts = before != null && before.getValue().end() > glue.start();
        int start = cuts ? before.getKey() : glue.start();
        if (glue.end() - start <= MAX_GLUED + 2 && !isCut(start, glue.end())) {
            all.add(new Span(Kind.GLUE, start, glue.end(), glue.open(), glue.close()));
        }
    }

    private void addPhrase(Phrase phrase, List<Span> all) {
        if (!isCut(phrase.start(), phrase.end())) {
            all.add(new Span(Kind.PHRASE, phrase.start(), phrase.end(), isolation.startTag(phrase), "</bdi>"));
            return;
        }
        String lang = isolation.lang(phrase);
        int start = phrase.start();
        for (int cut : List.of(cutAfterStart(phrase), cutBeforeEnd(phrase), phrase.end())) {
            if (cut > start && !lang.isEmpty()) {
                all.add(new Span(Kind.PHRASE, start, cut, "<span" + lang + ">", "</span>"));
            }
            start = Math.max(start, cut);
        }
    }

    private boolean isCut(int start, int end) {
        Span first = at(start);
        Span last = at(end - 1);
        return (first != null && first.start() < start && first.end() < end)
                || (last != null && last.start() > start && last.end() > end);
    }

    private int cutAfterStart(Phrase phrase) {
        Span link = at(phrase.start());
        return link != null && link.start() < phrase.start() ? Math.min(link.end(), phrase.end()) : phrase.start();
    }

    private int cutBeforeEnd(Phrase phrase) {
        Span link = at(phrase.end() - 1);
        return link != null && link.end() > phrase.end() ? Math.max(link.start(), phrase.start()) : phrase.end();
    }

    /** Returns the link around a character. */
    private @Nullable Span at(int index) {
        Map.Entry<Integer, Span> link = links.floorEntry(index);
        return link != null && link.getValue().end() > index ? link.getValue() : null;
    }

    /** Writes the spans as nested elements. */
    private final class Writer {
        private final List<Span> all;
        private final Deque<Span> open = new ArrayDeque<>();
        private final StringBuilder out = new StringBuilder();
        private int nearestEnd = Integer.MAX_VALUE;
        private int written;

        Writer(List<Span> all) {
            this.all = all;
        }

        String html() {
            int next = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (nearestEnd <= i) {
                    write(i);
                    closeEnded(i);
                }
                for (; next < all.size() && all.get(next).start() == i; next++) {
                    write(i);
                    open(all.get(next));
                }
                if (nearestEnd <= i) {
                    closeEnded(i); // an empty link
                }
                if (objects.containsKey(i)) {
                    write(i);
                    out.append(objects.get(i));
                    written = i + 1;
                }
            }
            write(text.length());
            return out.toString();
        }

        private void write(int end) {
            out.append(Html.escape(text.substring(Math.min(written, end), end)));
            written = Math.max(written, end);
        }

        private void open(Span span) {
            Deque<Span> reopened = new ArrayDeque<>();
            while (span.kind() != Kind.FORMAT
                    && !open.isEmpty()
                    && open.peek().kind() == Kind.FORMAT
                    && open.peek().end() < span.end()) {
                reopened.push(close());
            }
            push(span);
            reopened.forEach(this::push);
            findNearestEnd();
        }

        private void closeEnded(int at) {
            Deque<Span> reopened = new ArrayDeque<>();
            while (open.stream().anyMatch(span -> span.end() <= at)) {
                Span closed = close();
                if (closed.end() > at) {
                    reopened.push(closed);
                }
            }
            reopened.forEach(this::push);
            findNearestEnd();
        }

        private void push(Span span) {
            open.push(span);
            out.append(span.open());
        }

        private Span close() {
            Span span = open.pop();
            out.append(span.close());
            return span;
        }

        private void findNearestEnd() {
            nearestEnd = open.stream().mapToInt(Span::end).min().orElse(Integer.MAX_VALUE);
        }
    }
}
