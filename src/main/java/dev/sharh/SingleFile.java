package dev.sharh;

import dev.sharh.content.SourceFiles;
import dev.sharh.fonts.DocumentFont;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Site;
import dev.sharh.render.FontAsset;
import dev.sharh.render.Fonts;
import dev.sharh.render.OutputFile;
import dev.sharh.render.SiteRenderer;
import dev.sharh.render.Theme;
import dev.sharh.text.CodePoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Makes one file of an explainer, with its fonts and pictures inside. */
final class SingleFile {
    /**
     * Latin letters are left to the reader's machine: every one has a good serif for them, which can't be said of Arabic.
     */
    private static final String LATIN = "Latn";

    private final Theme theme;
    private final SourceFiles sources;
    private final SiteRenderer renderer;
    private final List<FontFace> faces;

    SingleFile(Theme theme, SourceFiles sources, SiteRenderer renderer, List<FontFace> faces) {
        this.theme = theme;
        this.sources = sources;
        this.renderer = renderer;
        this.faces = List.copyOf(faces);
    }

    /** The file; none if the theme has a mistake, which is reported. */
    Optional<OutputFile> of(Explainer explainer, Site site, Diagnostic.Report report) {
        return renderer.singleFile(site, explainer, "", report)
                .map(bare ->
                        fonts(CodePoints.of(Jsoup.parse(bare.text()).wholeText().codePoints())))
                .flatMap(fonts ->
                        renderer.singleFile(site, explainer, fonts.embedded().markup(), report))
                .map(file -> OutputFile.text(file.path(), withPictures(file.text(), explainer)));
    }

    private Fonts fonts(CodePoints letters) {
        List<FontAsset> assets = new ArrayList<>();
        for (FontFace face : faces) {
            CodePoints own = letters.without(letters.without(face.coverage()));
            Optional<byte[]> font = theme.bytes(face.drawn().regular());
            if (!face.serves(LATIN) && !own.isEmpty() && font.isPresent()) {
                assets.add(new FontAsset(face.reduced(own), new OutputFile(face.file(), packed(font.get(), own))));
            }
        }
        return new Fonts(assets);
    }

    private static byte[] packed(byte[] font, CodePoints letters) {
        try {
            return DocumentFont.of(font, letters);
        } catch (IOException e) {
            throw new UncheckedIOException("a font of the theme can't be read; run “sharh fonts” again", e);
        }
    }

    private String withPictures(String html, Explainer explainer) {
        String whole = html;
        for (MediaFile media : explainer.media()) {
            String source = "src=\"" + explainer.slug() + "/" + media.path() + "\"";
            if (whole.contains(source)) {
                whole = whole.replace(source, "src=\"" + dataUrl(media) + "\"");
            }
        }
        return whole;
    }

    private String dataUrl(MediaFile media) {
        String type = URLConnection.guessContentTypeFromName(media.path());
        return "data:" + (type == null ? "application/octet-stream" : type) + ";base64,"
                + Base64.getEncoder().encodeToString(sources.bytes(media.file()));
    }
}
