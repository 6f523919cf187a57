package dev.sharh.render.asset;

import dev.sharh.language.CodePoints;
import dev.sharh.language.Language;
import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Fallback;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Theme;
import dev.sharh.render.html.Html;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The web fonts of pages, and the rules {@code @font-face} for them (CSS Fonts Level 4).
 *
 * <p>Each rule has a {@code unicode-range}: a browser takes letters of other scripts from the next family of the list, and
 * loads only the files that the letters of a page need. Firefox and WebKit don't join letters of two files, so that a page
 * has one file for the letters of a script that joins.
 *
 * @param assets in the order of the theme; empty if the site or its theme uses no web fonts
 * @param passageScripts the scripts of passages only, which are hidden at first: their fonts are loaded with the first passage
 *     that a reader opens
 */
public record Fonts(List<FontAsset> assets, Set<String> passageScripts) {
    public static final Fonts NONE = new Fonts(List.of(), Set.of());

    private static final String WOFF2 = "woff2";

    /** The lightest bold weight; browsers embolden a font that has none. */
    private static final int BOLD = 600;

    public Fonts {
        assets = List.copyOf(assets);
        passageScripts = Set.copyOf(passageScripts);
    }

    /** A web font and its file in the format WOFF2. */
    public record FontAsset(FontFace face, OutputFile file) {
        public Address address() {
            return new Address(file.path());
        }

        private String dataUrl() {
            return new Asset(file).dataUrl();
        }
    }

    /** Loads the font files of a theme; a face whose file is missing is left out. */
    public static Fonts load(Theme theme, List<FontFace> faces) {
        return new Fonts(
                faces.stream()
                        .flatMap(face -> theme
                                .bytes(face.file())
                                .map(woff2 -> new FontAsset(
                                        face, Asset.of(name(face), WOFF2, woff2).file()))
                                .stream())
                        .toList(),
                Set.of());
    }

    private static String name(FontFace face) {
        String path = face.file();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - WOFF2.length() - 1);
    }

    /**
     * Returns the fonts of a page.
     *
     * @param texts the languages of its texts
     * @param passages the languages of its passages
     */
    public Fonts serving(List<Language> texts, List<Language> passages) {
        Set<String> scripts = scripts(texts);
        Set<String> hidden = new LinkedHashSet<>(scripts(passages));
        hidden.removeAll(scripts);
        return new Fonts(
                assets.stream()
                        .filter(asset ->
                                Stream.concat(scripts.stream(), hidden.stream()).anyMatch(asset.face()::serves))
                        .toList(),
                hidden);
    }

    private static Set<String> scripts(List<Language> languages) {
        return languages.stream().map(Language::script).collect(Collectors.toSet());
    }

    /** Returns those that usual texts need: the first of each script. */
    public Fonts usual() {
        return needed(scripts().stream()
                .flatMap(script -> first(script).stream())
                .map(asset -> asset.face().coverage())
                .reduce(CodePoints.NONE, CodePoints::with));
    }

    /** Returns those that a text with some letters needs. A font with all letters of another one replaces it. */
    public Fonts needed(CodePoints letters) {
        return new Fonts(
                assets.stream()
                        .filter(asset -> asset.face().coverage().hasAny(letters))
                        .filter(asset -> assets.stream().noneMatch(other -> replaces(other, asset, letters)))
                        .toList(),
                passageScripts);
    }

    /** Returns whether a font is used instead of another one: the wider one if the text needs it, otherwise the narrower. */
    private static boolean replaces(FontAsset font, FontAsset other, CodePoints letters) {
        if (isPart(other.face(), font.face())) {
            return extra(font.face(), other.face()).hasAny(letters);
        }
        return isPart(font.face(), other.face())
                && !extra(other.face(), font.face()).hasAny(letters);
    }

    private static boolean isPart(FontFace face, FontFace wider) {
        return face.family().equals(wider.family())
                && extra(face, wider).isEmpty()
                && !extra(wider, face).isEmpty();
    }

    private static CodePoints extra(FontFace face, FontFace other) {
        return face.coverage().without(other.coverage());
    }

    public Stream<OutputFile> files() {
        return assets.stream().map(FontAsset::file);
    }

    /** Returns the font that a page in a language should preload: the theme's first for the script. */
    public Optional<FontAsset> first(Language language) {
        return first(language.script());
    }

    private Optional<FontAsset> first(String script) {
        return assets.stream().filter(asset -> asset.face().serves(script)).findFirst();
    }

    /**
     * Returns the rules for the fonts and for the local fallbacks of texts, and for each script a custom property with its families:
     * {@code --font-arab}, {@code --font-latn}. Empty if there are no fonts.
     *
     * @param page the page that contains the rules
     */
    public Html css(Address page) {
        return css(
                asset -> page.to(asset.address()),
                face -> passageScripts.containsAll(face.scripts()) ? List.of() : face.fallbacks());
    }

    /** Returns the same rules with the fonts inside them, and without fallbacks. */
    public Html embedded() {
        return css(FontAsset::dataUrl, face -> List.of());
    }

    private Html css(Function<FontAsset, String> url, Function<FontFace, List<Fallback>> fallbacks) {
        if (assets.isEmpty()) {
            return Html.EMPTY;
        }
        StringBuilder css = new StringBuilder();
        for (FontAsset asset : assets) {
            css.append(rule(asset.face(), url.apply(asset)));
            fallbacks.apply(asset.face()).forEach(fallback -> css.append(rule(fallback, asset.face())));
        }
        Set<String> textScripts = new LinkedHashSet<>(scripts());
        textScripts.removeAll(passageScripts);
        css.append(properties(":root", textScripts, textScripts));
        css.append(properties(".passage-text", passageScripts, scripts()));
        return new Html(css.toString());
    }

    /**
     * The properties of scripts: the families and, in a font without bold letters, the stroke of emboldened ones. Firefox
     * makes letters wider but not higher, so that Arabic, with its long horizontal strokes, doesn't look bold.
     */
    private String properties(String selector, Set<String> scripts, Set<String> families) {
        return scripts.stream()
                .sorted()
                .map(script -> "--font-" + name(script) + ": " + families(script, families) + ";"
                        + (hasBold(script) ? "" : " --bold-stroke-" + name(script) + ": .02em;"))
                .collect(Collectors.joining(
                        " ", scripts.isEmpty() ? "" : selector + " { ", scripts.isEmpty() ? "" : " }\n"));
    }

    private static String name(String script) {
        return script.toLowerCase(Locale.ROOT);
    }

    private boolean hasBold(String script) {
        return first(script)
                .filter(font -> font.face().weights().boldest() >= BOLD)
                .isPresent();
    }

    /** The rule for a web font; until the font is loaded, browsers show the text in a fallback. */
    private static String rule(FontFace face, String url) {
        return "@font-face { font-family: " + quoted(face.family())
                + "; src: " + url(url) + " format(\"woff2\")"
                + "; font-weight: " + face.weights().css()
                + "; font-display: swap"
                + "; unicode-range: " + face.coverage() + "; }\n";
    }

    /** The rule for a font of the reader's machine, with the metrics of the web font that it replaces. */
    private static String rule(Fallback fallback, FontFace face) {
        String local = fallback.local().stream()
                .map(name -> "local(" + quoted(name) + ")")
                .collect(Collectors.joining(", "));
        return "@font-face { font-family: " + quoted(fallback.family())
                + "; src: " + local
                + "; font-weight: " + fallback.weight()
                + fallback.sizeAdjust().map(size -> "; size-adjust: " + size).orElse("")
                + "; ascent-override: " + fallback.ascentOverride()
                + "; descent-override: " + fallback.descentOverride()
                + "; line-gap-override: " + fallback.lineGapOverride()
                + "; unicode-range: " + face.coverage() + "; }\n";
    }

    static String url(String address) {
        return "url(" + quoted(address) + ")";
    }

    /** Returns a string of CSS; characters that could end it or the style element are escaped. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\5c ").replace("\"", "\\22 ").replace("<", "\\3c ") + "\"";
    }

    private Set<String> scripts() {
        return assets.stream()
                .flatMap(asset -> asset.face().scripts().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The families of a script, then those of other scripts for their letters. */
    private String families(String script, Set<String> scripts) {
        return Stream.of(true, false)
                .flatMap(own -> assets.stream()
                        .map(FontAsset::face)
                        .filter(face -> scripts.stream().anyMatch(face::serves) || face.serves(script))
                        .filter(face -> face.serves(script) == own))
                .flatMap(face -> Stream.concat(
                        Stream.of(face.family()), face.fallbacks().stream().map(Fallback::family)))
                .distinct()
                .map(Fonts::quoted)
                .collect(Collectors.joining(", "));
    }
}
