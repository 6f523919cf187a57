package dev.sharh.fonts;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace.Weights;
import dev.sharh.model.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to make one font face: an entry of {@code fonts.yaml}.
 *
 * @param name the name of its files
 * @param source the full font, by its path in the project
 * @param bold the full bold font, if {@code source} is not variable
 * @param licence the text of the licence, by its path in the project
 * @param sample the text on which average widths are measured
 * @param codePoints the characters to keep, with their places in the file
 */
record FaceRecipe(
        Located<String> name,
        String family,
        List<String> scripts,
        Located<Weights> weights,
        Located<String> source,
        Optional<Located<String>> bold,
        Located<String> licence,
        String sample,
        List<Located<CodePoints>> codePoints,
        List<LocalFont> fallbacks) {
    FaceRecipe {
        scripts = List.copyOf(scripts);
        codePoints = List.copyOf(codePoints);
        fallbacks = List.copyOf(fallbacks);
    }

    /**
     * A font on the machines of readers.
     *
     * @param local its full and PostScript names
     * @param width the average advance of the sample's characters, in em
     */
    record LocalFont(String family, int weight, List<String> local, Optional<BigDecimal> width) {
        LocalFont {
            local = List.copyOf(local);
        }
    }

    /** Returns the recipes of {@code fonts.yaml} in their order, without those that have errors, which are reported. */
    static List<FaceRecipe> read(SourceFile file, Diagnostic.Report report) {
        return DataReader.read(file, report)
                .flatMap(node -> MappingReader.of(node, report))
                .map(fields -> new Reader(report).recipes(fields))
                .orElse(List.of());
    }

    /** Returns all characters to keep. */
    CodePoints allCodePoints() {
        return codePoints.stream().map(Located::value).reduce(CodePoints.NONE, CodePoints::with);
    }

    private record Reader(Diagnostic.Report report) {
        private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
        private static final Pattern WEIGHTS = Pattern.compile("(\\d{1,4})(?: (\\d{1,4}))?");
        private static final Pattern WIDTH = Pattern.compile("\\d(\\.\\d{1,4})?");
        private static final int REGULAR = 400;
        private static final int MAX_WEIGHT = 1000;

        List<FaceRecipe> recipes(MappingReader file) {
            List<FaceRecipe> recipes = file.mappings("faces").stream()
                    .flatMap(face -> recipe(face).stream())
                    .toList();
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
            List<LocalFont> fallbacks = face.mappings("fallbacks").stream()
                    .flatMap(fallback -> localFont(fallback).stream())
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

        private Optional<LocalFont> localFont(MappingReader fallback) {
            Optional<Located<String>> family = fallback.requiredText("family");
            int weight = fallback.text("weight")
                    .flatMap(this::weights)
                    .map(weights -> weights.value().lightest())
                    .orElse(REGULAR);
            List<String> local = values(fallback.texts("local"));
            Optional<BigDecimal> width = fallback.text("width").flatMap(this::width);
            fallback.refuseUnknown();
            return family.map(name -> new LocalFont(name.value(), weight, local, width));
        }

        private boolean isName(Located<String> name) {
            boolean valid = NAME.matcher(name.value()).matches();
            if (!valid) {
                refuse(
                        "name",
                        name,
                        Message.of("write a name of files in letters a to z, digits and hyphens: noto-serif"));
            }
            return valid;
        }

        private Optional<Located<Weights>> weights(Located<String> text) {
            Matcher matcher = WEIGHTS.matcher(text.value());
            if (matcher.matches()) {
                int lightest = Integer.parseInt(matcher.group(1));
                int boldest = matcher.group(2) == null ? lightest : Integer.parseInt(matcher.group(2));
                if (lightest > 0 && lightest <= boldest && boldest <= MAX_WEIGHT) {
                    return Optional.of(new Located<>(new Weights(lightest, boldest), text.place()));
                }
            }
            refuse(
                    "weights",
                    text,
                    Message.of("write 400 for a regular font, or 400 700 for a variable font from regular to bold"));
            return Optional.empty();
        }

        private Optional<BigDecimal> width(Located<String> text) {
            if (!WIDTH.matcher(text.value()).matches()) {
                refuse("width", text, Message.of("write the average advance in em, such as 0.4466"));
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(text.value())).filter(width -> width.signum() > 0);
        }

        private Optional<Located<CodePoints>> codePoints(Located<String> item) {
            Optional<CodePoints> codePoints = item.value().startsWith("U+")
                    ? CodePoints.parse(item.value())
                    : Optional.of(CodePoints.in(item.value()));
            if (codePoints.isEmpty()) {
                refuse(
                        "codePoints",
                        item,
                        Message.of("write U+0621-063A for a range, U+0640 for one character, or letters in quotation"
                                + " marks"));
            }
            return codePoints.map(set -> new Located<>(set, item.place()));
        }

        private void refuse(String key, Located<String> value, Message hint) {
            report.accept(
                    error("data/wrong-value", value.place(), Message.of("“{0}” is “{1}”", key, value.value()), hint));
        }

        private static List<String> values(List<Located<String>> texts) {
            return texts.stream().map(Located::value).toList();
        }
    }
}
