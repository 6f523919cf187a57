package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.data.MappingReader;
import dev.sharh.language.Language;
import dev.sharh.language.Spelling;
import dev.sharh.model.CssColour;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import dev.sharh.model.PlacedText;
import dev.sharh.model.ThemeSettings;
import dev.sharh.model.ThemeSettings.Colour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code content/site.yaml} says below {@code theme:}. */
final class ThemeReader {
    /** A name of a font by CSS Fonts 4, §2.1: in quotation marks, or words without them. */
    private static final Pattern FAMILY = Pattern.compile(
            "\\s*+(?:\"[^\"\\\\{}<>;\\n]+\"|'[^'\\\\{}<>;\\n]+'|-?[\\p{L}_][\\p{L}\\p{N}_-]*+(?:\\s++-?[\\p{L}_][\\p{L}\\p{N}_-]*+)*+)\\s*+");

    private static final int SCRIPT_CODE = 4;

    private final ProjectFiles files;
    private final List<Language> languages;
    private final Diagnostic.Report report;

    /** @param languages those of the site */
    ThemeReader(ProjectFiles files, List<Language> languages, Diagnostic.Report report) {
        this.files = files;
        this.languages = languages;
        this.report = report;
    }

    ThemeSettings read(MappingReader fields) {
        ThemeSettings settings = new ThemeSettings(
                fields.mapping("colours").map(this::colours).orElse(List.of()),
                faces(fields, "textFace"),
                faces(fields, "headingFace"),
                fields.text("logo").flatMap(path -> new LogoReader(files, report).read(path)),
                isAtStart(fields));
        fields.refuseUnknown();
        return settings;
    }

    private List<Colour> colours(MappingReader fields) {
        List<Colour> colours = new ArrayList<>();
        for (MappingReader.Keyed entry : fields.keyed()) {
            if (entry.text().isEmpty()) {
                report.accept(error(
                        "theme/colour",
                        entry.key().place(),
                        "“" + entry.key().value() + "” has no colour",
                        "write it in quotation marks, for # begins a comment: "
                                + entry.key().value() + ": \"#7a2e0e\""));
            } else {
                colour(entry.key(), entry.text().get()).ifPresent(colours::add);
            }
        }
        return colours;
    }

    private Optional<Colour> colour(Located<String> key, PlacedText text) {
        Optional<CssColour> value = CssColour.parse(text.text());
        if (value.isEmpty()) {
            report.accept(error(
                    "theme/colour",
                    text.start(),
                    "“" + text.text() + "” is not a colour that can be used here",
                    "write an opaque one: \"#7a2e0e\", rgb(122 46 14), hsl(18 79% 27%) or oklch(0.4 0.12 40)"));
        }
        return value.map(colour -> new Colour(key, new Located<>(text.text().strip(), text.start()), colour));
    }

    /** What is said of a language holds before what is said of its script. */
    private Map<Language, String> faces(MappingReader fields, String key) {
        Map<String, String> byScript = new HashMap<>();
        Map<Language, String> byLanguage = new HashMap<>();
        for (MappingReader.Keyed entry :
                fields.mapping(key).map(MappingReader::keyed).orElse(List.of())) {
            Optional<String> families = entry.text().flatMap(this::families);
            if (entry.text().isEmpty()) {
                report.accept(error(
                        "theme/face",
                        entry.key().place(),
                        "“" + entry.key().value() + "” has no font",
                        "write a list of fonts, such as Georgia, serif"));
            } else if (entry.key().value().length() == SCRIPT_CODE) {
                script(entry.key()).ifPresent(code -> families.ifPresent(list -> byScript.put(code, list)));
            } else {
                language(entry.key()).ifPresent(tag -> families.ifPresent(list -> byLanguage.put(tag, list)));
            }
        }
        Map<Language, String> faces = new HashMap<>();
        for (Language language : languages) {
            Optional.ofNullable(byScript.get(language.script())).ifPresent(list -> faces.put(language, list));
            language.fallbacks().stream()
                    .filter(byLanguage::containsKey)
                    .findFirst()
                    .ifPresent(tag -> faces.put(language, byLanguage.get(tag)));
        }
        return faces;
    }

    private Optional<String> script(Located<String> key) {
        Optional<String> script = languages.stream()
                .map(Language::script)
                .filter(key.value()::equalsIgnoreCase)
                .findFirst();
        return script.isPresent() ? script : notOfTheSite(key, "is written in the script");
    }

    private Optional<Language> language(Located<String> key) {
        Optional<Language> language = Language.parse(key.value())
                .filter(tag ->
                        languages.stream().anyMatch(own -> own.fallbacks().contains(tag)));
        return language.isPresent() ? language : notOfTheSite(key, "is");
    }

    private <T> Optional<T> notOfTheSite(Located<String> key, String is) {
        Set<String> known = new TreeSet<>();
        languages.forEach(language -> known.addAll(List.of(language.script(), language.tag())));
        report.accept(error(
                "theme/face",
                key.place(),
                "no language of the site " + is + " “" + key.value() + "”",
                Spelling.hint(
                        key.value(),
                        key.value().length() < SCRIPT_CODE ? Set.of() : known, // of two letters, one is no slip
                        "the site's scripts and languages are " + String.join(", ", known))));
        return Optional.empty();
    }

    /** The list, if each name in it is one of a font. */
    private Optional<String> families(PlacedText text) {
        Matcher family = FAMILY.matcher(text.text());
        int at = 0;
        while (family.region(at, text.text().length()).lookingAt()
                && (family.end() == text.text().length() || text.text().charAt(family.end()) == ',')) {
            if (family.end() == text.text().length()) {
                return Optional.of(text.text().strip());
            }
            at = family.end() + 1;
        }
        report.accept(
                error(
                        "theme/face",
                        text.place(firstLetter(text.text(), at)),
                        "this is not a name of a font",
                        "write names with commas between them, in quotation marks unless they are words: '\"Source Sans 3\", serif'"));
        return Optional.empty();
    }

    private static int firstLetter(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? at : from;
    }

    private static boolean isAtStart(MappingReader fields) {
        return fields.choice(
                        "switch",
                        List.of("start", "end"),
                        "write start or end: the side of the masthead, from where reading begins")
                .filter("start"::equals)
                .isPresent();
    }
}
