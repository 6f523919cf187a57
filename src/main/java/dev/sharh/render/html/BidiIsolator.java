package dev.sharh.render.html;

import dev.sharh.language.Direction;
import dev.sharh.language.Language;
import dev.sharh.language.Phrase;
import dev.sharh.language.PhraseFinder;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

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
        StringBuilder out = new StringBuilder();
        int[] ends = new int[text.length() + 1];
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            out.append(String.valueOf(POP_ISOLATE).repeat(ends[i]));
            for (; next < phrases.size() && phrases.get(next).start() == i; next++) {
                boolean leftToRight = phrases.get(next).direction() == Direction.LTR;
                out.append(leftToRight ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE);
                ends[phrases.get(next).end()]++;
            }
            out.append(text, i, Math.min(i + 1, text.length()));
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
