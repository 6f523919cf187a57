package dev.sharh.render.card;

import dev.sharh.language.Direction;
import dev.sharh.model.FontFace;
import dev.sharh.render.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the pictures for shared links with the theme's own fonts. Letters are drawn as filled outlines, not by the machine's
 * font rasteriser, and colours are rounded to a palette, so that every JDK draws the same picture.
 */
public final class CardPainter {
    private static final int MARGIN = 80;
    private static final int BAR = 14;
    private static final int MAX_LINES = 4;
    private static final float SMALL = 34;
    private static final float LARGEST = 84;
    private static final float SMALLEST = 40;
    private static final float STEP = 4;
    private static final int WIDTH = Card.WIDTH - 2 * MARGIN;
    private static final int TITLE_TOP = 170;
    private static final int TITLE_BOTTOM = Card.HEIGHT - 130;

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** With seven steps for each colour of letters there are fifteen colours; a PNG stores two pixels of up to sixteen in a byte. */
    private static final int STEPS = 7;

    private final CardFonts fonts;
    private final Palette palette = new Palette(STEPS, List.of(Palette.INK, Palette.ACCENT));

    private CardPainter(CardFonts fonts) {
        this.fonts = fonts;
    }

    /** Returns a painter with the fonts of a theme; empty if the theme has no font to draw with. */
    public static Optional<CardPainter> create(Theme theme, List<FontFace> faces) {
        return CardFonts.load(theme, faces).map(CardPainter::new);
    }

    /** Returns a painter of timelines with the same fonts. */
    public TimelinePainter ofTimelines() {
        return new TimelinePainter(fonts);
    }

    /**
     * Draws a card as a PNG.
     *
     * @param script the script of the card's language (ISO 15924), whose font is preferred
     */
    public byte[] paint(Card card, String script) {
        BufferedImage image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(Palette.PAPER);
        pen.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
        pen.setColor(Palette.ACCENT);
        pen.fillRect(0, 0, Card.WIDTH, BAR);
        Page page = new Page(pen, card.direction(), script);
        page.line(card.publisher(), Palette.INK, MARGIN + SMALL);
        page.line(card.kind(), Palette.ACCENT, Card.HEIGHT - MARGIN + SMALL / 2);
        page.title(card.title());
        pen.dispose();
        return Png.write(image, palette);
    }

    static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    private static AttributedString directed(AttributedString text, Direction direction) {
        text.addAttribute(
                TextAttribute.RUN_DIRECTION,
                direction == Direction.RTL ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return text;
    }

    /** A card while it is drawn. */
    private final class Page {
        private final Graphics2D pen;
        private final Direction direction;
        private final String script;

        Page(Graphics2D pen, Direction direction, String script) {
            this.pen = pen;
            this.direction = direction;
            this.script = script;
        }

        void line(String text, Color colour, float baseline) {
            if (!text.isBlank()) {
                draw(lines(text, true, SMALL, WIDTH).get(0), colour, baseline);
            }
        }

        /** Draws the title as large as it fits, in lines of similar length, in the middle of the free area. */
        void title(String text) {
            float size = LARGEST;
            List<TextLayout> lines = lines(text, true, size, WIDTH);
            while (size > SMALLEST && !fits(lines)) {
                size -= STEP;
                lines = lines(text, true, size, WIDTH);
            }
            lines = balanced(text, size, lines);
            float y = TITLE_TOP + Math.max(0, (TITLE_BOTTOM - TITLE_TOP - height(lines)) / 2);
            for (TextLayout line : lines) {
                if (y + height(line) > Card.HEIGHT - MARGIN) {
                    return;
                }
                draw(line, Palette.INK, y + line.getAscent());
                y += height(line);
            }
        }

        private boolean fits(List<TextLayout> lines) {
            return lines.size() <= MAX_LINES && height(lines) <= TITLE_BOTTOM - TITLE_TOP;
        }

        private List<TextLayout> balanced(String text, float size, List<TextLayout> wide) {
            List<TextLayout> best = wide;
            for (int width = WIDTH - MARGIN / 2; width > WIDTH / 2; width -= MARGIN / 2) {
                List<TextLayout> lines = lines(text, true, size, width);
                if (lines.size() > wide.size()) {
                    return best;
                }
                best = lines;
            }
            return best;
        }

        private List<TextLayout> lines(String text, boolean heavy, float size, int width) {
            AttributedString set = directed(fonts.set(text, heavy, size, script), direction);
            LineBreakMeasurer measurer = new LineBreakMeasurer(set.getIterator(), CONTEXT);
            List<TextLayout> lines = new ArrayList<>();
            while (measurer.getPosition() < text.length()) {
                lines.add(measurer.nextLayout(width));
            }
            return lines;
        }

        private void draw(TextLayout line, Color colour, float baseline) {
            float x = direction == Direction.RTL ? Card.WIDTH - MARGIN - line.getVisibleAdvance() : MARGIN;
            float overhang = direction == Direction.RTL ? line.getAdvance() - line.getVisibleAdvance() : 0;
            pen.setColor(colour);
            pen.fill(line.getOutline(AffineTransform.getTranslateInstance(x - overhang, baseline)));
        }
    }

    private static float height(List<TextLayout> lines) {
        float height = 0;
        for (TextLayout line : lines) {
            height += height(line);
        }
        return height;
    }

    private static float height(TextLayout line) {
        return line.getAscent() + line.getDescent();
    }

    /**
     * The texts of a picture for a shared link.
     *
     * @param direction the direction of all texts
     * @param publisher the text at the top
     * @param kind the kind of page: an article, a summary
     * @param title drawn as large as it fits
     */
    public record Card(Direction direction, String publisher, String kind, String title) {
        /** In pixels; social networks recommend a ratio of 1.91 to 1 (Open Graph). */
        public static final int WIDTH = 1200;

        public static final int HEIGHT = 630;
    }
}
