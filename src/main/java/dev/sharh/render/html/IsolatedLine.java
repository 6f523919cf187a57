package dev.sharh.render.html;

import dev.sharh.language.Phrase;
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
 * A line while it is written: its whole text, and the elements over parts of it. Phrases are found in the whole text, so
 * that emphasis, links and citations don't cut them ({@code **Boeing** 747}). Emphasis that ends within a phrase is split;
 * a link never is: there the phrase says its language only, and the Unicode algorithm draws it.
 */
final class IsolatedLine {
    /** Stands for what doesn't end a phrase, such as a citation; invisible. */
    static final char CITATION = '\u2060';

    /** Stands for what ends a phrase, such as code. */
    static final char OBJECT = '\uFFFC';

    /** A longer word may have to be broken on a narrow screen. */
    private static final int LONGEST_GLUED = 20;

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

    /** What is no text; a character stands for it. */
    void object(String html, char stand) {
        objects.put(text.length(), html);
        text.append(stand);
    }

    /** An element over what a step writes. */
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

    /** Text and a citation, which stays on the line of the last word. A no-break space can't do that before a control (CSS Text 3 §5.1). */
    void glued(String words, String citation) {
        String stripped = words.stripTrailing();
        int last = stripped.lastIndexOf(' ') + 1;
        if (citation.isEmpty() || stripped.isEmpty() || stripped.length() - last > LONGEST_GLUED) {
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

    /** A citation is kept with the whole phrase before it, if that is short. */
    private void addGlue(Span glue, NavigableMap<Integer, Phrase> outer, List<Span> all) {
        Map.Entry<Integer, Phrase> before = outer.lowerEntry(glue.start());
        boolean cuts = before != null && before.getValue().end() > glue.start();
        int start = cuts ? before.getKey() : glue.start();
        if (glue.end() - start <= LONGEST_GLUED + 2 && !isCut(start, glue.end())) {
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
        for (int cut : List.of(cutBehind(phrase), cutBefore(phrase), phrase.end())) {
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

    private int cutBehind(Phrase phrase) {
        Span link = at(phrase.start());
        return link != null && link.start() < phrase.start() ? Math.min(link.end(), phrase.end()) : phrase.start();
    }

    private int cutBefore(Phrase phrase) {
        Span link = at(phrase.end() - 1);
        return link != null && link.end() > phrase.end() ? Math.max(link.start(), phrase.start()) : phrase.end();
    }

    /** The link over a character, if there is one. */
    private @Nullable Span at(int index) {
        Map.Entry<Integer, Span> link = links.floorEntry(index);
        return link != null && link.getValue().end() > index ? link.getValue() : null;
    }

    /** Writes the spans as elements that are properly nested. */
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
                    closeEnded(i); // a link without a text
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
