package dev.sharh.fonts;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.ProjectFiles;
import dev.sharh.language.CodePoints;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Drawn;
import dev.sharh.model.FontFace.Metrics;
import dev.sharh.model.FontFace.Weights;
import dev.sharh.model.Located;
import dev.sharh.theme.FontsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes one face by its recipe. */
final class FaceMaker {
    private static final String WEB = ".woff2";
    private static final String REGULAR_DRAWN = "-regular.ttf";
    private static final String BOLD_DRAWN = "-bold.ttf";
    private static final int BOLD = 700;

    private final ProjectFiles project;
    private final Diagnostic.Report report;

    FaceMaker(ProjectFiles project, Diagnostic.Report report) {
        this.project = project;
        this.report = report;
    }

    /** The face; absent, with a finding in the recipe, where it can't be made. */
    Optional<MadeFace> make(FaceRecipe recipe) throws IOException {
        Optional<byte[]> licence = bytes(recipe.licence());
        Optional<Font> source = font(recipe.source()).filter(font -> fits(recipe, font));
        Optional<Font> bold = recipe.bold().flatMap(this::font);
        if (source.isEmpty() || licence.isEmpty() || (recipe.bold().isPresent() && bold.isEmpty())) {
            return Optional.empty();
        }
        Weights weights = recipe.weights().value();
        byte[] regular = source.get().subset(recipe.kept(), only(weights.lightest()));
        Optional<byte[]> heavy = bold(recipe, source.get(), bold);
        Map<String, byte[]> files = new TreeMap<>();
        files.put(name(recipe, WEB), Woff2.pack(source.get().subset(recipe.kept(), weights)));
        files.put(name(recipe, REGULAR_DRAWN), regular);
        heavy.ifPresent(font -> files.put(name(recipe, BOLD_DRAWN), font));
        files.put(fileName(recipe.licence()), licence.get());
        return Optional.of(new MadeFace(face(recipe, regular, heavy), files));
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
                        .map(local -> FittedFallback.of(recipe.family(), local, metrics, boldWidth))
                        .toList());
    }

    private static String name(FaceRecipe recipe, String ending) {
        return recipe.name().value() + ending;
    }

    private static Optional<byte[]> bold(FaceRecipe recipe, Font source, Optional<Font> bold) throws IOException {
        Weights weights = recipe.weights().value();
        if (bold.isPresent()) {
            return Optional.of(bold.get().subset(recipe.kept(), only(BOLD)));
        }
        return weights.lightest() == weights.boldest()
                ? Optional.empty()
                : Optional.of(source.subset(recipe.kept(), only(Math.min(BOLD, weights.boldest()))));
    }

    private static Metrics metrics(byte[] font, String sample) throws IOException {
        Sfnt tables = Sfnt.of(font);
        return new Metrics(
                tables.unitsPerEm(), tables.ascent(), -tables.descent(), tables.lineGap(), tables.averageWidth(sample));
    }

    private static Weights only(int weight) {
        return new Weights(weight, weight);
    }

    /** Whether the font has what the recipe wants of it. */
    private boolean fits(FaceRecipe recipe, Font font) {
        boolean fits = true;
        if (recipe.weights().value().lightest() != recipe.weights().value().boldest() && !font.tables.varies()) {
            report.accept(error(
                    "font/does-not-vary",
                    recipe.weights().place(),
                    "“" + recipe.source().value() + "” has one weight only",
                    "write weights: 400, or take a variable font as its source"));
            fits = false;
        }
        for (Located<CodePoints> asked : recipe.codePoints()) {
            CodePoints missing = asked.value().without(font.coverage);
            if (!missing.isEmpty()) {
                report.accept(error(
                        "font/letter-not-in-source",
                        asked.place(),
                        "“" + recipe.source().value() + "” has no " + missing,
                        "take it out of codePoints, or take another font as source"));
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
                return refused(path, e);
            }
        });
    }

    private Optional<byte[]> bytes(Located<String> path) {
        try {
            return Optional.of(project.bytes(path.value()));
        } catch (UncheckedIOException e) {
            return refused(path, new IOException("there is no such file, or it can't be read", e));
        }
    }

    private <T> Optional<T> refused(Located<String> path, IOException reason) {
        report.accept(error(
                "font/source",
                path.place(),
                "“" + path.value() + "”: " + reason.getMessage(),
                "name a file by its path in the project; a font must be TrueType (.ttf)"));
        return Optional.empty();
    }

    private static String fileName(Located<String> path) {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }

    /** A full font. */
    private record Font(Subsetter subsetter, Sfnt tables, CodePoints coverage) {
        byte[] subset(CodePoints codePoints, Weights weights) throws IOException {
            return subsetter.subset(codePoints, weights, tables.varies());
        }
    }
}
