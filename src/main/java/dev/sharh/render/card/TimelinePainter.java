package dev.sharh.render.card;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import dev.sharh.language.Direction;
import dev.sharh.render.drawing.Lettering;
import dev.sharh.render.html.BidiIsolator.TextAnchor;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Draws timelines as pictures of their own. Letters are outlines of the theme's fonts, already shaped and in order. */
public final class TimelinePainter {
    private static final Map<String, Color> STATUSES = Map.of(
            "happened", new Color(0x1F4E5F),
            "planned", new Color(0x7A2E0E),
            "postponed", new Color(0x6B5300),
            "cancelled", new Color(0x51515B));
    private static final int STEPS = 31;
    private static final int NESTED = 10;

    /** The size at which outlines have whole numbers as coordinates, so that they are the same on every machine. */
    private static final float UNITS = 1000;

    /** Points of outlines are rounded to a grid, a tenth of a pixel in the largest letters: half of the digits are enough. */
    private static final int GRID = 4;

    /** A picture gets about 1,200 pixels in width, as on cards for shared links. */
    private static final float SCALE = 1.5f;

    private final CardFonts fonts;
    private final Palette palette;

    TimelinePainter(CardFonts fonts) {
        this.fonts = fonts;
        List<Color> letters = new ArrayList<>(List.of(Palette.INK, Palette.INK_SOFT));
        STATUSES.keySet().stream().sorted().map(STATUSES::get).forEach(letters::add);
        this.palette = new Palette(STEPS, letters);
    }

    /** Returns the colour behind a picture. */
    public static String paper() {
        return hex(Palette.PAPER);
    }

    /** Returns the colour of texts. */
    public static String ink() {
        return hex(Palette.INK);
    }

    /**
     * Returns texts as outlines, and colours as attributes.
     *
     * @param script the script of the language (ISO 15924), whose font is preferred
     * @param isolated isolates phrases of the other direction
     */
    public Lettering letters(Direction direction, String script, UnaryOperator<String> isolated) {
        return new Outlines(direction, script, isolated);
    }

    /** Returns the width of a text. */
    public double width(String words, double size, Direction direction, String script) {
        return new Outlines(direction, script, text -> text)
                        .layout(words, false)
                        .getAdvance()
                * size
                / UNITS;
    }

    /** Returns a picture as PNG. */
    public byte[] png(String svg) {
        SVGDocument document = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder()
                                .documentLimits(new DocumentLimits(NESTED, NESTED, Integer.MAX_VALUE))
                                .build()));
        int width = Math.round(document.size().width * SCALE);
        int height = Math.round(document.size().height * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = CardPainter.pen(image);
        pen.scale(SCALE, SCALE);
        document.render((Component) null, pen, null);
        pen.dispose();
        return Png.write(image, palette);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    private final class Outlines implements Lettering {
        private final Direction direction;
        private final String script;
        private final UnaryOperator<String> isolated;

        Outlines(Direction direction, String script, UnaryOperator<String> isolated) {
            this.direction = direction;
            this.script = script;
            this.isolated = isolated;
        }

        TextLayout layout(String words, boolean bold) {
            return CardPainter.line(fonts.set(words.isEmpty() ? " " : words, bold, UNITS, script), direction);
        }

        @Override
        public String text(
                String name, double x, double y, TextAnchor anchor, double size, boolean soft, String words) {
            TextLayout line = layout(isolated.apply(words), name.equals("title"));
            double scale = size / UNITS;
            double before = switch (anchor) {
                case START -> direction == Direction.RTL ? 1 : 0;
                case MIDDLE -> 0.5;
                case END -> direction == Direction.RTL ? 0 : 1;
            };
            return String.format(
                    Locale.ROOT,
                    "<path fill=\"%s\" transform=\"translate(%.2f %.2f) scale(%s)\" d=\"%s\"/>",
                    hex(soft ? Palette.INK_SOFT : Palette.INK),
                    x - before * line.getAdvance() * scale,
                    y,
                    scale * GRID,
                    path(line));
        }

        @Override
        public String colour(String status) {
            return hex(STATUSES.getOrDefault(status, Palette.INK_SOFT));
        }
    }

    /** Returns an outline as path data, each point relative to the last one. */
    private static String path(TextLayout line) {
        StringBuilder out = new StringBuilder();
        long lastX = 0;
        long lastY = 0;
        float[] at = new float[6];
        PathIterator parts = line.getOutline(new AffineTransform()).getPathIterator(null);
        long startX = 0;
        long startY = 0;
        for (; !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) {
                out.append('z');
                lastX = startX;
                lastY = startY;
                continue;
            }
            int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            out.append("mlqc".charAt(kind));
            for (int i = 0; i < 2 * points; i += 2) {
                long dx = Math.round(at[i] / GRID) - lastX;
                long dy = Math.round(at[i + 1] / GRID) - lastY;
                out.append(i == 0 || dx < 0 ? "" : " ")
                        .append(dx)
                        .append(dy < 0 ? "" : " ")
                        .append(dy);
            }
            lastX = Math.round(at[2 * points - 2] / GRID);
            lastY = Math.round(at[2 * points - 1] / GRID);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = lastX;
                startY = lastY;
            }
        }
        return out.toString();
    }
}
