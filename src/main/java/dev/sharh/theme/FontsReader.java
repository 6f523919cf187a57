package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Drawn;
import dev.sharh.model.FontFace.Fallback;
import dev.sharh.model.FontFace.Metrics;
import dev.sharh.model.FontFace.Weights;
import dev.sharh.model.Located;
import dev.sharh.model.Sha256;
import dev.sharh.model.SiteSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the description of a theme's web fonts, which {@code sharh fonts} writes. */
public final class FontsReader {
    /** The folder of the fonts in a theme. */
    public static final String FOLDER = "fonts/";

    /** The recipes, from which {@code sharh fonts} makes the fonts. */
    public static final String RECIPES = FOLDER + "fonts.yaml";

    /** The description of the fonts. */
    public static final String FACES = FOLDER + "faces.yaml";

    private final ThemeFolder theme;
    private final Diagnostic.Report report;

    public FontsReader(ThemeFolder theme, Diagnostic.Report report) {
        this.theme = theme;
        this.report = report;
    }

    /** Returns the theme's faces in their order; empty if the settings turn web fonts off. */
    public List<FontFace> read(SiteSettings settings) {
        return settings.webFonts() ? theme.source(FACES).map(this::faces).orElse(List.of()) : List.of();
    }

    /** Returns the hash of recipes: {@code faces.yaml} keeps it to show from which recipes the fonts were made. */
    public static String hash(SourceFile recipes) {
        return Sha256.hex(ThemeCopies.withoutStamp(recipes.text()));
    }

    private List<FontFace> faces(SourceFile file) {
        Optional<MappingReader> fields =
                DataReader.readSettings(file, report).flatMap(node -> MappingReader.of(node, report));
        Optional<String> made =
                fields.flatMap(all -> all.requiredText("recipe")).map(Located::value);
        Optional<SourceFile> recipes = theme.source(RECIPES);
        if (made.isPresent() && recipes.isPresent() && !made.get().equals(hash(recipes.get()))) {
            report.accept(warning(
                    "theme/fonts-not-made",
                    recipes.get().start(),
                    Message.of("the recipes have changed since the fonts were made"),
                    Message.of("run “sharh fonts”")));
        }
        List<FontFace> faces = fields.stream()
                .flatMap(all -> all.mappings("faces").stream())
                .flatMap(face -> face(face).stream())
                .toList();
        fields.ifPresent(MappingReader::refuseUnknown);
        return faces;
    }

    private Optional<FontFace> face(MappingReader face) {
        Optional<String> file = text(face, "file").filter(path -> exists(path, face));
        Optional<Weights> weights = text(face, "weights").flatMap(FontsReader::weights);
        Optional<CodePoints> covers = text(face, "covers").flatMap(CodePoints::parse);
        Optional<String> family = text(face, "family");
        Optional<String> regular = text(face, "regular");
        Optional<String> bold = face.text("bold").map(Located::value);
        List<String> scripts = values(face, "scripts");
        Metrics metrics = metrics(face);
        List<Fallback> fallbacks = face.mappings("fallbacks").stream()
                .flatMap(fallback -> fallback(fallback).stream())
                .toList();
        face.refuseUnknown();
        if (file.isEmpty() || weights.isEmpty() || covers.isEmpty() || family.isEmpty() || regular.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FontFace(
                family.get(),
                scripts,
                weights.get(),
                file.get(),
                new Drawn(regular.get(), bold),
                metrics,
                covers.get(),
                fallbacks));
    }

    private boolean exists(String path, MappingReader face) {
        boolean exists = theme.has(path);
        if (!exists) {
            report.accept(error(
                    "theme/font-missing",
                    face.place(),
                    Message.of("the theme has no file “{0}”", path),
                    Message.of("run “sharh fonts”, or restore the file from version control")));
        }
        return exists;
    }

    private static Metrics metrics(MappingReader face) {
        return new Metrics(
                number(face, "unitsPerEm"),
                number(face, "ascent"),
                number(face, "descent"),
                number(face, "lineGap"),
                number(face, "averageWidth"));
    }

    private static Optional<Fallback> fallback(MappingReader fallback) {
        Optional<String> family = text(fallback, "family");
        Optional<String> size = fallback.text("size").map(Located::value);
        Optional<String> ascent = text(fallback, "ascent");
        Optional<String> descent = text(fallback, "descent");
        Optional<String> lineGap = text(fallback, "lineGap");
        int weight = number(fallback, "weight");
        List<String> local = values(fallback, "local");
        fallback.refuseUnknown();
        if (family.isEmpty() || ascent.isEmpty() || descent.isEmpty() || lineGap.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fallback(family.get(), weight, local, size, ascent.get(), descent.get(), lineGap.get()));
    }

    private static Optional<Weights> weights(String css) {
        List<Integer> numbers =
                Stream.of(css.split(" ", 2)).map(FontsReader::number).toList();
        return numbers.contains(0)
                ? Optional.empty()
                : Optional.of(new Weights(numbers.get(0), numbers.get(numbers.size() - 1)));
    }

    private static List<String> values(MappingReader fields, String key) {
        return fields.texts(key).stream().map(Located::value).toList();
    }

    private static Optional<String> text(MappingReader fields, String key) {
        return fields.requiredText(key).map(Located::value);
    }

    private static int number(MappingReader fields, String key) {
        return text(fields, key).map(FontsReader::number).orElse(0);
    }

    private static int number(String digits) {
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
