package dev.sharh.render.asset;

import dev.sharh.language.Language;
import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Fallback;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Theme;
import dev.sharh.render.html.Html;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The web fonts that pages bring with them; none where the site or its theme wants none.
 *
 * @param assets in the order of the theme
 */
public record Fonts(List<FontAsset> assets) {
    public static final Fonts NONE = new Fonts(List.of());

    public Fonts {
        assets = List.copyOf(assets);
    }

    /** The files of faces that the theme has. */
    public static Fonts of(Theme theme, List<FontFace> faces) {
        return new Fonts(faces.stream()
                .flatMap(face -> theme.bytes(face.file()).map(bytes -> FontAsset.of(face, bytes)).stream())
                .toList());
    }

    /** Those for texts in some languages. A page that is in one has no need of the others' rules. */
    public Fonts serving(List<Language> languages) {
        return new Fonts(assets.stream()
                .filter(asset ->
                        languages.stream().anyMatch(language -> asset.face().serves(language.script())))
                .toList());
    }

    public Stream<OutputFile> files() {
        return assets.stream().map(FontAsset::file);
    }

    /**
     * The font that a page in a language needs before all others, and should name in a
     * {@code <link rel="preload" as="font" type="font/woff2" crossorigin>}: the theme's first for its script.
     */
    public Optional<FontAsset> first(Language language) {
        return assets.stream()
                .filter(asset -> asset.face().serves(language.script()))
                .findFirst();
    }

    /**
     * The rules {@code @font-face}, of local stand-ins too, and for each script a custom property with the families to set
     * its texts in: {@code --font-arab}, {@code --font-latn}. Nothing if there are no fonts.
     *
     * @param from the page that the rules stand in
     */
    public Html css(Address from) {
        return css(asset -> from.to(asset.address()), FontFace::fallbacks);
    }

    /** The same rules with the fonts themselves in them; nothing needs to stand in for a font that is there at once. */
    public Html embedded() {
        return css(FontAsset::dataUrl, face -> List.of());
    }

    private Html css(Function<FontAsset, String> url, Function<FontFace, List<Fallback>> fallbacks) {
        if (assets.isEmpty()) {
            return new Html("");
        }
        StringBuilder css = new StringBuilder();
        for (FontAsset asset : assets) {
            css.append(FontFaceRule.of(asset.face(), url.apply(asset))).append('\n');
            for (Fallback fallback : fallbacks.apply(asset.face())) {
                css.append(FontFaceRule.of(fallback, asset.face())).append('\n');
            }
        }
        css.append(":root {");
        scripts()
                .forEach(script -> css.append(" --font-")
                        .append(script.toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(families(script))
                        .append(';'));
        return new Html(css.append(" }\n").toString());
    }

    private Set<String> scripts() {
        return assets.stream()
                .flatMap(asset -> asset.face().scripts().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The families of the script first; then those of others, for their letters in its texts. */
    private String families(String script) {
        List<FontFace> faces = new ArrayList<>();
        assets.stream().map(FontAsset::face).filter(face -> face.serves(script)).forEach(faces::add);
        assets.stream()
                .map(FontAsset::face)
                .filter(face -> !face.serves(script))
                .forEach(faces::add);
        return faces.stream()
                .flatMap(face -> Stream.concat(
                        Stream.of(face.family()), face.fallbacks().stream().map(Fallback::family)))
                .distinct()
                .map(FontFaceRule::quoted)
                .collect(Collectors.joining(", "));
    }
}
