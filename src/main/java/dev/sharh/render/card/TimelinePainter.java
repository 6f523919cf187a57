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
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
        return new Outlines(direction, script, text -> text).line(words, false).advance() * size / CardFonts.UNITS;
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

    /** A glyph is in the picture once, with an id, and is used wherever it stands. */
    private final class Outlines implements Lettering {
        private final Direction direction;
        private final String script;
        private final UnaryOperator<String> isolated;
        private final List<String> glyphs = new ArrayList<>();

        /** The ids of glyphs by their code, for each font; two fonts may have one name. */
        private final IdentityHashMap<Font, Map<Integer, Integer>> ids = new IdentityHashMap<>();

        private record Line(String glyphs, double advance) {}

        Outlines(Direction direction, String script, UnaryOperator<String> isolated) {
            this.direction = direction;
            this.script = script;
            this.isolated = isolated;
        }

        @Override
        public String text(
                String name, double x, double y, TextAnchor anchor, double size, boolean soft, String words) {
            Line line = line(isolated.apply(words), name.equals("title"));
            double scale = size / CardFonts.UNITS;
            double before = switch (anchor) {
                case START -> direction == Direction.RTL ? 1 : 0;
                case MIDDLE -> 0.5;
                case END -> direction == Direction.RTL ? 0 : 1;
            };
            return String.format(
                    Locale.ROOT,
                    "<g fill=\"%s\" transform=\"translate(%.2f %.2f) scale(%s)\">%s</g>",
                    hex(soft ? Palette.INK_SOFT : Palette.INK),
                    x - before * line.advance() * scale,
                    y,
                    scale * GRID,
                    line.glyphs());
        }

        /** Sets a text as one line. Its runs have one font and one direction, and are in the order in which they are seen. */
        Line line(String words, boolean bold) {
            Bidi bidi = new Bidi(
                    words, direction == Direction.RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            List<CardFonts.Run> fontRuns = fonts.runs(words, bold, script);
            List<GlyphVector> runs = new ArrayList<>();
            ByteArrayOutputStream levels = new ByteArrayOutputStream();
            for (int i = 0; i < bidi.getRunCount(); i++) {
                for (CardFonts.Run run : fontRuns) {
                    int from = Math.max(run.from(), bidi.getRunStart(i));
                    int to = Math.min(run.to(), bidi.getRunLimit(i));
                    if (from < to) {
                        runs.add(shape(words, run.font(), from, to, bidi.getRunLevel(i)));
                        levels.write(bidi.getRunLevel(i));
                    }
                }
            }
            Object[] seen = runs.toArray();
            Bidi.reorderVisually(levels.toByteArray(), 0, seen, 0, seen.length);
            StringBuilder out = new StringBuilder();
            double x = 0;
            for (Object run : seen) {
                x = use((GlyphVector) run, x, out);
            }
            return new Line(out.toString(), x);
        }

        private static GlyphVector shape(String words, Font font, int from, int to, int level) {
            int flags = level % 2 == 0 ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT;
            return font.layoutGlyphVector(CardPainter.CONTEXT, words.toCharArray(), from, to, flags);
        }

        /** Appends the glyphs of a run that begins at {@code x}, and returns where it ends. */
        private double use(GlyphVector run, double x, StringBuilder out) {
            for (int i = 0; i < run.getNumGlyphs(); i++) {
                Point2D at = run.getGlyphPosition(i);
                int id = ids.computeIfAbsent(run.getFont(), font -> new HashMap<>())
                        .computeIfAbsent(run.getGlyphCode(i), code -> define(run.getFont(), code));
                if (id > 0) {
                    long y = Math.round(at.getY() / GRID);
                    out.append("<use href=\"#g").append(id).append("\" x=\"");
                    out.append(Math.round((x + at.getX()) / GRID));
                    out.append(y == 0 ? "" : "\" y=\"" + y).append("\"/>");
                }
            }
            return x + run.getGlyphPosition(run.getNumGlyphs()).getX();
        }

        /** Returns the id of a new glyph; 0 if it has no outline, as a space. */
        private int define(Font font, int code) {
            String path = path(font.createGlyphVector(CardPainter.CONTEXT, new int[] {code})
                    .getOutline());
            if (path.isEmpty()) {
                return 0;
            }
            glyphs.add(path);
            return glyphs.size();
        }

        @Override
        public String colour(String status) {
            return hex(STATUSES.getOrDefault(status, Palette.INK_SOFT));
        }

        @Override
        public String definitions() {
            StringBuilder out = new StringBuilder("<defs>\n");
            for (int i = 0; i < glyphs.size(); i++) {
                out.append("<path id=\"g" + (i + 1) + "\" d=\"" + glyphs.get(i) + "\"/>\n");
            }
            return out.append("</defs>\n").toString();
        }
    }

    /** Returns an outline as path data, each point relative to the last one. */
    private static String path(Shape outline) {
        StringBuilder out = new StringBuilder();
        long lastX = 0;
        long lastY = 0;
        float[] at = new float[6];
        PathIterator parts = outline.getPathIterator(null);
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
