package dev.sharh.fonts;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.JarResource;
import dev.sharh.content.MessageException;
import dev.sharh.content.ProjectFiles;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Drawn;
import dev.sharh.model.FontFace.Fallback;
import dev.sharh.model.FontFace.Metrics;
import dev.sharh.model.FontFace.Weights;
import dev.sharh.model.Located;
import dev.sharh.theme.FontsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a font face from its recipe. */
final class FaceMaker {
    /** The folder of full fonts in the jar, as in Sharh's sources. */
    private static final String BUILT_IN = "src/fonts/";

    private static final String WEB = ".woff2";
    private static final String REGULAR_DRAWN = "-regular.ttf";
    private static final String BOLD_DRAWN = "-bold.ttf";
    private static final int BOLD = 700;
    private static final int LIGHTEST_BOLD = 600;
    private static final int DIVISION_DIGITS = 12;

    private final ProjectFiles project;
    private final Diagnostic.Report report;

    FaceMaker(ProjectFiles project, Diagnostic.Report report) {
        this.project = project;
        this.report = report;
    }

    /**
     * A face with its files.
     *
     * @param files by their names in the folder of {@code fonts.yaml}
     */
    record Result(FontFace face, Map<String, byte[]> files) {}

    /** A full font. */
    private record Font(Subsetter subsetter, Sfnt tables, CodePoints coverage) {
        byte[] subset(CodePoints codePoints, Weights weights) throws IOException {
            return subsetter.subset(codePoints, weights, tables.isVariable());
        }
    }

    /** Returns the face, or empty with a diagnostic if it can't be made. */
    Optional<Result> make(FaceRecipe recipe) throws IOException {
        Optional<byte[]> licence = bytes(recipe.licence());
        Optional<Font> source = font(recipe.source()).filter(font -> fits(recipe, font));
        Optional<Font> boldSource = recipe.bold().flatMap(this::font);
        if (source.isEmpty() || licence.isEmpty() || (recipe.bold().isPresent() && boldSource.isEmpty())) {
            return Optional.empty();
        }
        Weights weights = recipe.weights().value();
        CodePoints codePoints = recipe.allCodePoints();
        byte[] regular = source.get().subset(codePoints, only(weights.lightest()));
        Optional<byte[]> bold = bold(recipe, source.get(), boldSource);
        Map<String, byte[]> files = new TreeMap<>();
        files.put(name(recipe, WEB), Woff2.compress(source.get().subset(codePoints, weights)));
        files.put(name(recipe, REGULAR_DRAWN), regular);
        bold.ifPresent(font -> files.put(name(recipe, BOLD_DRAWN), font));
        files.put(fileName(recipe.licence()), licence.get());
        return Optional.of(new Result(face(recipe, regular, bold), files));
    }

    private static FontFace face(FaceRecipe recipe, byte[] regular, Optional<byte[]> bold) throws IOException {
        Metrics metrics = metrics(regular, recipe.sample());
        int boldWidth = bold.isPresent() ? metrics(bold.get(), recipe.sample()).averageWidth() : metrics.averageWidth();
        return new FontFace(
                recipe.family(),
                recipe.scripts(),
                recipe.weights().value(),
                FontsReader.FOLDER + name(recipe, WEB),
                new Drawn(
                        FontsReader.FOLDER + name(recipe, REGULAR_DRAWN),
                        bold.map(font -> FontsReader.FOLDER + name(recipe, BOLD_DRAWN))),
                metrics,
                Sfnt.of(regular).coverage(),
                recipe.fallbacks().stream()
                        .map(local -> fallback(recipe.family(), local, metrics, boldWidth))
                        .toList());
    }

    private static Optional<byte[]> bold(FaceRecipe recipe, Font source, Optional<Font> bold) throws IOException {
        Weights weights = recipe.weights().value();
        if (bold.isPresent()) {
            return Optional.of(bold.get().subset(recipe.allCodePoints(), only(BOLD)));
        }
        return weights.lightest() == weights.boldest()
                ? Optional.empty()
                : Optional.of(source.subset(recipe.allCodePoints(), only(Math.min(BOLD, weights.boldest()))));
    }

    /**
     * Returns the CSS descriptors with which a local font takes as much space as the web font: its letters are scaled to
     * the same average width, and its heights become those of the web font.
     *
     * @param metrics those of the regular web font
     * @param boldWidth the average advance of the bold web font
     * @see <a href="https://www.w3.org/TR/css-fonts-5/#font-metrics-override-desc">CSS Fonts Level 5, ascent-override,
     *     descent-override, line-gap-override and size-adjust</a>
     */
    static Fallback fallback(String family, FaceRecipe.LocalFont local, Metrics metrics, int boldWidth) {
        BigDecimal unitsPerEm = BigDecimal.valueOf(metrics.unitsPerEm());
        BigDecimal width = BigDecimal.valueOf(local.weight() >= LIGHTEST_BOLD ? boldWidth : metrics.averageWidth());
        Optional<BigDecimal> size = local.width().map(own -> ratio(width, unitsPerEm.multiply(own)));
        BigDecimal scale = unitsPerEm.multiply(size.orElse(BigDecimal.ONE)); // heights are scaled too, so undo it
        return new Fallback(
                family + " as " + local.family(),
                local.weight(),
                local.local(),
                size.map(FaceMaker::percent),
                percent(ratio(BigDecimal.valueOf(metrics.ascent()), scale)),
                percent(ratio(BigDecimal.valueOf(metrics.descent()), scale)),
                percent(ratio(BigDecimal.valueOf(metrics.lineGap()), scale)));
    }

    private static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DIVISION_DIGITS, RoundingMode.HALF_UP);
    }

    private static String percent(BigDecimal ratio) {
        BigDecimal rounded = ratio.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + "%";
    }

    private static Metrics metrics(byte[] font, String sample) throws IOException {
        Sfnt tables = Sfnt.of(font);
        return new Metrics(
                tables.unitsPerEm(), tables.ascent(), -tables.descent(), tables.lineGap(), tables.averageWidth(sample));
    }

    private static Weights only(int weight) {
        return new Weights(weight, weight);
    }

    private static String name(FaceRecipe recipe, String ending) {
        return recipe.name().value() + ending;
    }

    private static String fileName(Located<String> path) {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }

    /** Returns whether the font has the weights and characters of the recipe; otherwise reports it. */
    private boolean fits(FaceRecipe recipe, Font font) {
        boolean fits = true;
        Weights weights = recipe.weights().value();
        if (weights.lightest() != weights.boldest() && !font.tables.isVariable()) {
            report.accept(error(
                    "font/does-not-vary",
                    recipe.weights().place(),
                    Message.of("“{0}” has one weight only", recipe.source().value()),
                    Message.of("write weights: 400, or use a variable font as source")));
            fits = false;
        }
        for (Located<CodePoints> required : recipe.codePoints()) {
            CodePoints missing = required.value().without(font.coverage);
            if (!missing.isEmpty()) {
                report.accept(error(
                        "font/letter-not-in-source",
                        required.place(),
                        Message.of("“{0}” has no {1}", recipe.source().value(), missing.toString()),
                        Message.of("remove it from codePoints, or use another font as source")));
                fits = false;
            }
        }
        return fits;
    }

    private Optional<Font> font(Located<String> path) {
        return bytes(path).flatMap(bytes -> {
            try {
                Sfnt tables = Sfnt.of(bytes);
                return Optional.of(new Font(new Subsetter(bytes), tables, tables.coverage()));
            } catch (IOException e) {
                return refuse(path, MessageException.message(e));
            }
        });
    }

    /** Returns a file of the project or, of the fonts that the built-in recipes name, the built-in one. */
    private Optional<byte[]> bytes(Located<String> path) {
        try {
            return Optional.of(project.bytes(path.value()));
        } catch (UncheckedIOException e) {
            Optional<byte[]> builtIn =
                    path.value().startsWith(BUILT_IN) ? JarResource.bytes("/" + path.value()) : Optional.empty();
            return builtIn.or(() -> refuse(path, Message.of("the file does not exist, or it can't be read")));
        }
    }

    private <T> Optional<T> refuse(Located<String> path, Message reason) {
        return report.refuse(error(
                "font/source",
                path.place(),
                Message.of("“{0}” can't be used: {1}", path.value(), reason),
                Message.of("name a file by its path in the project; a font must be TrueType (.ttf)")));
    }
}
