package dev.sharh.render.html;

import dev.sharh.language.Direction;
import dev.sharh.language.Language;
import dev.sharh.language.PhraseFinder;
import dev.sharh.language.PhraseFinder.Phrase;
import dev.sharh.model.LocalizedText;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Isolates phrases of other scripts, addresses and telephone numbers in a text, so that they don't change the order of the text
 * around them, and marks the language of such phrases (UAX #9, isolates; W3C, "Inline markup and bidirectional text in HTML").
 */
public final class BidiIsolator {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    private final Language page;
    private final PhraseFinder finder;
    private final Direction direction;
    private final List<Language> others;

    /**
     * Creates an isolator for pages of a language.
     *
     * @param others the site's languages: a phrase is in the first of them that is written in its script
     */
    public BidiIsolator(Language page, List<Language> others) {
        this.page = page;
        this.finder = new PhraseFinder(page);
        this.direction = page.direction();
        this.others = others;
    }

    public String html(String text) {
        IsolatedLine line = new IsolatedLine(this);
        line.text(text);
        return line.html();
    }

    /** Returns a text in the language of the page, or else in the first language of the site that has it, marked as such. */
    public Html html(LocalizedText text) {
        LocalizedText.Nearest nearest = text.nearest(page, others);
        return new Html(nearest.other()
                .map(language -> "<bdi lang=\"" + language.tag() + "\" dir=\""
                        + language.direction().attribute() + "\">" + Html.escape(nearest.text()) + "</bdi>")
                .orElseGet(() -> html(nearest.text())));
    }

    /** Returns a text in the language of the page or the nearest one, for places without markup. */
    public String plain(LocalizedText text) {
        return plain(text.nearest(page, others).text());
    }

    /** Returns a text for places without markup, with isolate characters if its order would be wrong without them. */
    public String plain(String text) {
        List<Phrase> phrases = phrases(text);
        if (phrases.isEmpty()) {
            return text;
        }
        String isolated = withCharacters(text, phrases);
        return drawn(isolated).equals(drawn(text)) ? text : isolated;
    }

    /**
     * Returns the content of an SVG {@code text} element. Chromium 88 and WebKitGTK ignore isolate characters in SVG, but not these
     * attributes. Browsers place the text by the direction and the anchor of the element of its first character, so that an
     * element of the other direction needs the opposite anchor.
     */
    public Html svg(String text, TextAnchor anchor) {
        return new Html(marked(text, phrases(text), Html::escape, phrase -> tspan(phrase, anchor), "</tspan>"));
    }

    private String tspan(Phrase phrase, TextAnchor anchor) {
        String mirrored = phrase.direction() == direction || anchor == anchor.mirrored()
                ? ""
                : anchor.mirrored().attribute();
        return "<tspan direction=\"" + phrase.direction().attribute() + "\" unicode-bidi=\"isolate\"" + mirrored + ">";
    }

    List<Phrase> phrases(String text) {
        return finder.find(text);
    }

    /** Returns the start tag of the element around a phrase. */
    String startTag(Phrase phrase) {
        return "<bdi" + lang(phrase) + " dir=\"" + phrase.direction().attribute() + "\">";
    }

    /** Returns the attribute for the language of a phrase, or an empty text. */
    String lang(Phrase phrase) {
        return phrase.script()
                .map(script -> others.stream()
                        .filter(l -> l.script().equals(script))
                        .findFirst()
                        .orElseGet(() -> Language.of("und-" + script)))
                .map(language -> " lang=\"" + language.tag() + "\"")
                .orElse("");
    }

    private static String withCharacters(String text, List<Phrase> phrases) {
        return marked(
                text,
                phrases,
                UnaryOperator.identity(),
                phrase -> String.valueOf(
                        phrase.direction() == Direction.LTR ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE),
                String.valueOf(POP_ISOLATE));
    }

    private static String marked(
            String text,
            List<Phrase> phrases,
            UnaryOperator<String> written,
            Function<Phrase, String> start,
            String end) {
        if (phrases.isEmpty()) {
            return written.apply(text);
        }
        StringBuilder out = new StringBuilder();
        int[] ends = new int[text.length() + 1];
        int next = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean starts = next < phrases.size() && phrases.get(next).start() == i;
            if (starts || ends[i] > 0 || i == text.length()) {
                out.append(written.apply(text.substring(from, i))).append(end.repeat(ends[i]));
                from = i;
            }
            for (; next < phrases.size() && phrases.get(next).start() == i; next++) {
                out.append(start.apply(phrases.get(next)));
                ends[phrases.get(next).end()]++;
            }
        }
        return out.toString();
    }

    /** The characters in display order on one line (UAX #9), without isolate characters. */
    private String drawn(String text) {
        Bidi bidi = new Bidi(
                text, direction == Direction.RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[text.length()];
        Character[] characters = new Character[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            characters[i] = text.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, levels.length);
        StringBuilder drawn = new StringBuilder();
        Arrays.stream(characters)
                .filter(c -> c != LEFT_TO_RIGHT_ISOLATE && c != RIGHT_TO_LEFT_ISOLATE && c != POP_ISOLATE)
                .forEach(drawn::append);
        return drawn.toString();
    }

    /** The part of an SVG text that is at its {@code x} (SVG 2, §11.10.2). */
    public enum TextAnchor {
        START,
        MIDDLE,
        END;

        /** Returns the attribute of an element. */
        public String attribute() {
            return " text-anchor=\"" + name().toLowerCase(Locale.ROOT) + "\"";
        }

        /** Returns the anchor for the same place in a text of the other direction. */
        TextAnchor mirrored() {
            return switch (this) {
                case START -> END;
                case MIDDLE -> MIDDLE;
                case END -> START;
            };
        }
    }
}
