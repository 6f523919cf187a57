package dev.sharh.render.card;

import dev.sharh.language.CodePoints;
import dev.sharh.model.FontFace;
import dev.sharh.render.Theme;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The theme's fonts for drawing. Each character is drawn with the first font that has it. */
final class CardFonts {
    /** The size of the fonts: outlines have whole numbers as coordinates, so that they are the same on every machine. */
    static final float UNITS = 1000;

    private final List<Drawn> fonts;

    private record Drawn(FontFace face, Font regular, Font bold) {
        Font of(boolean heavy) {
            return heavy ? bold : regular;
        }
    }

    /** A part of a text, from an index to before another, with one font. */
    record Run(Font font, int from, int to) {}

    private CardFonts(List<Drawn> fonts) {
        this.fonts = fonts;
    }

    /** Loads the fonts of a theme; empty if there are none. */
    static Optional<CardFonts> load(Theme theme, List<FontFace> faces) {
        List<Drawn> fonts = new ArrayList<>();
        for (FontFace face : faces) {
            Optional<Font> regular = font(theme, face.drawn().regular());
            Optional<Font> bold = face.drawn().bold().flatMap(path -> font(theme, path));
            regular.ifPresent(font -> fonts.add(new Drawn(face, font, bold.orElse(font))));
        }
        return fonts.isEmpty() ? Optional.empty() : Optional.of(new CardFonts(fonts));
    }

    private static Optional<Font> font(Theme theme, String path) {
        return theme.bytes(path).map(bytes -> {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                        .deriveFont(UNITS);
            } catch (FontFormatException e) {
                throw new UncheckedIOException(
                        new IOException("templates/" + path + " is not a font; run “sharh fonts” again", e));
            } catch (IOException e) { // the JDK asks the system for its fonts, too
                throw new UncheckedIOException(new IOException(
                        "Java can't draw letters on this machine: install fontconfig, or write “cards: false” and"
                                + " “timelineFiles: false” into content/site.yaml",
                        e));
            }
        });
    }

    /** Returns a text of a size with a font for each of its runs. */
    AttributedString set(String text, boolean heavy, float size, String script) {
        AttributedString set = new AttributedString(text);
        for (Run run : runs(text, heavy, script)) {
            set.addAttribute(TextAttribute.FONT, run.font().deriveFont(size), run.from(), run.to());
        }
        return set;
    }

    /** Returns the runs of a text, in the order of its characters; each has a font of the size {@link #UNITS}. */
    List<Run> runs(String text, boolean heavy, String script) {
        List<Run> runs = new ArrayList<>();
        List<Drawn> order = order(text, script);
        int from = 0;
        while (from < text.length()) {
            Drawn font = font(text.codePointAt(from), order);
            int to = from;
            while (to < text.length()
                    && (to == from || font(text.codePointAt(to), order).equals(font))) {
                to += Character.charCount(text.codePointAt(to));
            }
            runs.add(new Run(font.of(heavy), from, to));
            from = to;
        }
        return runs;
    }

    /** Fonts of the script come first, and of those the font with most letters of the text: letters of two fonts don't join. */
    private List<Drawn> order(String text, String script) {
        CodePoints letters = CodePoints.in(text);
        return fonts.stream()
                .sorted(Comparator.comparing((Drawn font) -> !font.face().serves(script))
                        .thenComparing(font ->
                                letters.without(font.face().coverage()).stream().count()))
                .toList();
    }

    /** If no font has the character, the first font draws its sign for a missing one. */
    private static Drawn font(int codePoint, List<Drawn> order) {
        return order.stream()
                .filter(font -> font.face().coverage().contains(codePoint))
                .findFirst()
                .orElse(order.get(0));
    }
}
