package dev.sharh.fonts;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.fonts.FaceRecipe.StandIn;
import dev.sharh.language.CodePoints;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace.Weights;
import dev.sharh.model.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code fonts.yaml}, the recipes of a theme's faces. */
final class RecipeReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WEIGHTS = Pattern.compile("(\\d{1,4})(?: (\\d{1,4}))?");
    private static final Pattern WIDTH = Pattern.compile("\\d(\\.\\d{1,4})?");
    private static final int REGULAR = 400;
    private static final int HEAVIEST = 1000;

    private final Diagnostic.Report report;

    private RecipeReader(Diagnostic.Report report) {
        this.report = report;
    }

    /** The recipes in their order; without those that can't be understood, which are reported. */
    static List<FaceRecipe> read(SourceFile file, Diagnostic.Report report) {
        return DataReader.read(file, report)
                .flatMap(node -> MappingReader.of(node, report))
                .map(fields -> new RecipeReader(report).recipes(fields))
                .orElse(List.of());
    }

    private List<FaceRecipe> recipes(MappingReader file) {
        List<FaceRecipe> recipes = new ArrayList<>();
        file.mappings("faces").forEach(face -> recipe(face).ifPresent(recipes::add));
        file.refuseUnknown();
        return recipes;
    }

    private Optional<FaceRecipe> recipe(MappingReader face) {
        Optional<Located<String>> name = face.requiredText("name").filter(this::isName);
        Optional<Located<String>> family = face.requiredText("family");
        List<String> scripts = values(face.texts("scripts"));
        Optional<Located<Weights>> weights = face.requiredText("weights").flatMap(this::weights);
        Optional<Located<String>> source = face.requiredText("source");
        Optional<Located<String>> bold = face.text("bold");
        Optional<Located<String>> licence = face.requiredText("licence");
        String sample = face.text("sample").map(Located::value).orElse("");
        List<Located<CodePoints>> codePoints = face.texts("codePoints").stream()
                .flatMap(item -> codePoints(item).stream())
                .toList();
        List<StandIn> fallbacks = face.mappings("fallbacks").stream()
                .flatMap(fallback -> standIn(fallback).stream())
                .toList();
        face.refuseUnknown();
        if (name.isEmpty() || family.isEmpty() || weights.isEmpty() || source.isEmpty() || licence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FaceRecipe(
                name.get(),
                family.get().value(),
                scripts,
                weights.get(),
                source.get(),
                bold,
                licence.get(),
                sample,
                codePoints,
                fallbacks));
    }

    private Optional<StandIn> standIn(MappingReader fallback) {
        Optional<Located<String>> family = fallback.requiredText("family");
        int weight = fallback.text("weight")
                .flatMap(this::weights)
                .map(weights -> weights.value().lightest())
                .orElse(REGULAR);
        List<String> local = values(fallback.texts("local"));
        Optional<BigDecimal> width = fallback.text("width").flatMap(this::width);
        fallback.refuseUnknown();
        return family.map(name -> new StandIn(name.value(), weight, local, width));
    }

    private boolean isName(Located<String> name) {
        boolean good = NAME.matcher(name.value()).matches();
        if (!good) {
            refuse("name", name, "a name of files has small letters a to z, digits and hyphens: noto-serif");
        }
        return good;
    }

    private Optional<Located<Weights>> weights(Located<String> text) {
        Matcher matcher = WEIGHTS.matcher(text.value());
        if (matcher.matches()) {
            int lightest = Integer.parseInt(matcher.group(1));
            int boldest = matcher.group(2) == null ? lightest : Integer.parseInt(matcher.group(2));
            if (lightest > 0 && lightest <= boldest && boldest <= HEAVIEST) {
                return Optional.of(new Located<>(new Weights(lightest, boldest), text.place()));
            }
        }
        refuse("weights", text, "write 400 for a regular font, 400 700 for one that varies up to bold");
        return Optional.empty();
    }

    private Optional<BigDecimal> width(Located<String> text) {
        if (!WIDTH.matcher(text.value()).matches()) {
            refuse("width", text, "write the mean advance in em, such as 0.4466");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.value())).filter(width -> width.signum() > 0);
    }

    private Optional<Located<CodePoints>> codePoints(Located<String> item) {
        Optional<CodePoints> codePoints = item.value().startsWith("U+")
                ? CodePoints.parse(item.value())
                : Optional.of(CodePoints.of(item.value().codePoints()));
        if (codePoints.isEmpty()) {
            refuse(
                    "codePoints",
                    item,
                    "write U+0621-063A for a range, U+0640 for one character, or letters in quotation marks");
        }
        return codePoints.map(set -> new Located<>(set, item.place()));
    }

    private void refuse(String key, Located<String> value, String hint) {
        report.accept(error("data/wrong-value", value.place(), "“" + key + "” is “" + value.value() + "”", hint));
    }

    private static List<String> values(List<Located<String>> texts) {
        return texts.stream().map(Located::value).toList();
    }
}
