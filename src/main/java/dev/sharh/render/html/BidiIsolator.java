package dev.sharh.render.html;

import dev.sharh.language.Direction;
import dev.sharh.language.Language;
import dev.sharh.language.Phrase;
import dev.sharh.language.PhraseFinder;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Writes text into a page of one language so that a phrase in another script says its own language, and neither it nor an
 * address or a telephone number can disturb the order of the text around it (UAX #9, isolates; W3C, "Inline markup and
 * bidirectional text in HTML").
 */
public final class BidiIsolator {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    private final PhraseFinder finder;
    private final Direction direction;
    private final List<Language> others;

    /**
     * @param others the site's languages, by which a foreign phrase's language is guessed from its script
     */
    public BidiIsolator(Language page, List<Language> others) {
        this.finder = new PhraseFinder(page);
        this.direction = page.direction();
        this.others = others;
    }

    public String html(String text) {
        IsolatedLine line = new IsolatedLine(this);
        line.text(text);
        return line.html();
    }

    /** Text where no markup is possible: with isolate characters, if the order would be wrong without them. */
    public String plain(String text) {
        List<Phrase> phrases = phrases(text);
        if (phrases.isEmpty()) {
            return text;
        }
        String isolated = withCharacters(text, phrases);
        return drawn(isolated).equals(drawn(text)) ? text : isolated;
    }

    /**
     * The content of an SVG {@code text} element. Chromium 88 and WebKitGTK ignore isolate characters there, but not these
     * attributes. Browsers place the whole text by the direction and the anchor of its first character's element, so that an
     * element of the other direction needs the other anchor.
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

    /** The start tag of the element around a phrase. */
    String startTag(Phrase phrase) {
        return "<bdi" + lang(phrase) + " dir=\"" + phrase.direction().attribute() + "\">";
    }

    /** The language of a phrase as an attribute, if it has one. */
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
        StringBuilder out = new StringBuilder();
        int[] ends = new int[text.length() + 1];
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            out.append(end.repeat(ends[i]));
            for (; next < phrases.size() && phrases.get(next).start() == i; next++) {
                out.append(start.apply(phrases.get(next)));
                ends[phrases.get(next).end()]++;
            }
            out.append(written.apply(text.substring(i, Math.min(i + 1, text.length()))));
        }
        return out.toString();
    }

    /** The characters in the order in which the Unicode algorithm draws them in one line, without isolates. */
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
}
