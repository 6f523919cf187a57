package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.data.MappingReader;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.CssColour;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import dev.sharh.model.PlacedText;
import dev.sharh.model.ThemeSettings;
import dev.sharh.model.ThemeSettings.Colour;
import dev.sharh.model.ThemeSettings.Logo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the keys of {@code content/site.yaml} below {@code theme:}. */
final class ThemeReader {
    /** The name of a font family (CSS Fonts 4, §2.1): in quotation marks, or words without them. */
    private static final Pattern FAMILY = Pattern.compile(
            "\\s*+(?:\"[^\"\\\\{}<>;\\n]+\"|'[^'\\\\{}<>;\\n]+'|-?[\\p{L}_][\\p{L}\\p{N}_-]*+(?:\\s++-?[\\p{L}_][\\p{L}\\p{N}_-]*+)*+)\\s*+");

    /** The length of a script's code (ISO 15924). */
    private static final int SCRIPT_CODE = 4;

    private static final Message WHERE_LOGO =
            Message.of("write the path of a picture below content/, such as logo.svg");

    private final ProjectFiles files;
    private final List<Language> languages;
    private final Diagnostic.Report report;

    /** @param languages the languages of the site */
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
                fields.text("logo").flatMap(this::logo),
                isAtStart(fields));
        fields.refuseUnknown();
        return settings;
    }

    private List<Colour> colours(MappingReader fields) {
        List<Colour> colours = new ArrayList<>();
        for (MappingReader.Entry entry : fields.entries()) {
            if (entry.text().isEmpty()) {
                report.accept(error(
                        "theme/colour",
                        entry.key().place(),
                        Message.of("“{0}” has no colour", entry.key().value()),
                        Message.of(
                                "write the colour in quotation marks, because # begins a comment: {0}: \"#7a2e0e\"",
                                entry.key().value())));
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
                    Message.of("“{0}” is not an opaque colour", text.text()),
                    Message.of("write it as \"#7a2e0e\", rgb(122 46 14), hsl(18 79% 27%) or oklch(0.4 0.12 40)")));
        }
        return value.map(colour -> new Colour(key, new Located<>(text.text().strip(), text.start()), colour));
    }

    /** Reads the fonts by language or script. A language overrides its script. */
    private Map<Language, String> faces(MappingReader fields, String key) {
        Map<String, String> byScript = new HashMap<>();
        Map<Language, String> byLanguage = new HashMap<>();
        for (MappingReader.Entry entry :
                fields.mapping(key).map(MappingReader::entries).orElse(List.of())) {
            Optional<String> families = entry.text().flatMap(this::families);
            if (entry.text().isEmpty()) {
                report.accept(error(
                        "theme/face",
                        entry.key().place(),
                        Message.of("“{0}” has no font", entry.key().value()),
                        Message.of("write a list of fonts, such as Georgia, serif")));
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
        return script.isPresent()
                ? script
                : notOfTheSite(key, Message.of("no language of the site is written in the script “{0}”", key.value()));
    }

    private Optional<Language> language(Located<String> key) {
        Optional<Language> language = Language.parse(key.value())
                .filter(tag ->
                        languages.stream().anyMatch(own -> own.fallbacks().contains(tag)));
        return language.isPresent()
                ? language
                : notOfTheSite(key, Message.of("the site has no language “{0}”", key.value()));
    }

    private <T> Optional<T> notOfTheSite(Located<String> key, Message problem) {
        Set<String> known = new TreeSet<>();
        languages.forEach(language -> known.addAll(List.of(language.script(), language.tag())));
        return report.refuse(error(
                "theme/face",
                key.place(),
                problem,
                Spelling.hint(
                        key.value(),
                        key.value().length() < SCRIPT_CODE
                                ? Set.of()
                                : known, // a code of two letters is too short to guess
                        Message.of("use one of the site's scripts and languages: {0}", String.join(", ", known)))));
    }

    /** Returns a list of font families; empty if one of its names is wrong, which is reported. */
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
        return report.refuse(error(
                "theme/face",
                text.place(firstLetter(text.text(), at)),
                Message.of("this is not the name of a font"),
                Message.of("separate names with commas, and put a name that isn't only words in quotation marks:"
                        + " '\"Source Sans 3\", serif'")));
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
                        Message.of("write start or end: the side of the masthead, in the direction of reading"))
                .filter("start"::equals)
                .isPresent();
    }

    private Optional<Logo> logo(Located<String> path) {
        PictureReader pictures = new PictureReader(files, report);
        return logoFile(path)
                .flatMap(file -> pictures.size(file, List.of())
                        .map(size -> new Logo(files.name(file), size.width(), size.height())));
    }

    private Optional<Path> logoFile(Located<String> path) {
        Path content = files.project().resolve("content");
        try {
            Path file = content.resolve(path.value()).normalize();
            if (!file.startsWith(content) || path.value().contains("\\")) {
                return refuseLogo(path, Message.of("“{0}” is not below content/", path.value()), WHERE_LOGO);
            } else if (!Files.exists(file)) {
                return refuseLogo(
                        path, Message.of("there is no file content/{0}", path.value()), similar(file, content));
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !file.toRealPath().startsWith(content.toRealPath())) {
                return refuseLogo(
                        path,
                        Message.of("“{0}” is not a plain file below content/", path.value()),
                        Message.of("put the file itself there, not a link or a folder"));
            }
            return Optional.of(file);
        } catch (InvalidPathException e) {
            return refuseLogo(path, Message.of("“{0}” is not a path", path.value()), WHERE_LOGO);
        } catch (IOException e) {
            return refuseLogo(
                    path,
                    Message.of("“{0}” can't be read", path.value()),
                    Message.of("check that it exists and that you have the permission to read it"));
        }
    }

    /** Returns a hint that names a similar file in the same folder, if there is one. */
    private static Message similar(Path file, Path content) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return WHERE_LOGO;
        }
        List<String> files = ProjectFiles.list(folder).stream()
                .map(each -> content.relativize(each).toString().replace('\\', '/'))
                .toList();
        return Spelling.hint(content.relativize(file).toString().replace('\\', '/'), files, WHERE_LOGO);
    }

    private <T> Optional<T> refuseLogo(Located<String> path, Message problem, Message hint) {
        return report.refuse(error("theme/logo", path.place(), problem, hint));
    }
}
