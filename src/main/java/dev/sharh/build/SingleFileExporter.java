package dev.sharh.build;

import dev.sharh.build.ExplainerChecker.CheckedExplainer;
import dev.sharh.content.Sources;
import dev.sharh.fonts.Subsetter;
import dev.sharh.language.CodePoints;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Site;
import dev.sharh.render.OutputFile;
import dev.sharh.render.SiteRenderer;
import dev.sharh.render.asset.Fonts;
import dev.sharh.render.asset.Fonts.FontAsset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/** Renders one explainer as one file, with its fonts and pictures inside. */
public final class SingleFileExporter {
    /**
     * Latin letters are left to the reader's machine: every one has a good serif for them, which can't be said of Arabic.
     */
    private static final String LATIN = "Latn";

    private final Sources sources;
    private final SiteContext context;

    private SingleFileExporter(Sources sources, SiteContext context) {
        this.sources = sources;
        this.context = context;
    }

    /**
     * Renders an explainer; none if there is no such explainer, or if something is wrong with it, which is reported.
     *
     * @param slug the explainer's folder
     */
    public static Optional<OutputFile> export(
            String slug, BuildRequest request, Sources sources, Diagnostic.Report report) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<SiteContext> context = new ContextLoader().load(request, sources, ResultCache.NONE, found::add);
        Optional<OutputFile> file = Optional.empty();
        if (context.isPresent() && sources.content().slugs().contains(slug)) {
            CheckedExplainer checked = ExplainerChecker.check(sources, slug, context.get(), request);
            found.addAll(checked.diagnostics());
            if (!checked.hasErrors()) {
                file = checked.explainer()
                        .filter(explainer -> explainer.withdrawal().isEmpty())
                        .flatMap(explainer -> new SingleFileExporter(sources, context.get()).of(explainer, found::add));
            }
        }
        context.ifPresent(known -> found.addAll(known.themeDiagnostics()));
        found.forEach(report);
        return file;
    }

    /** The file; none if the theme has a mistake, which is reported. */
    private Optional<OutputFile> of(Explainer explainer, Diagnostic.Report report) {
        Site site = context.site(List.of(explainer));
        SiteRenderer renderer = context.renderer();
        return renderer.singleFile(site, explainer, "", report)
                .map(bare -> fonts(CodePoints.in(Jsoup.parse(bare.text()).wholeText())))
                .flatMap(fonts ->
                        renderer.singleFile(site, explainer, fonts.embedded().markup(), report))
                .map(file -> OutputFile.text(file.path(), withPictures(file.text(), explainer)));
    }

    private Fonts fonts(CodePoints letters) {
        List<FontAsset> assets = new ArrayList<>();
        for (FontAsset needed :
                Fonts.load(context.theme(), context.faces()).needed(letters).assets()) {
            FontFace face = needed.face();
            CodePoints own = letters.without(letters.without(face.coverage()));
            Optional<byte[]> font = context.theme().bytes(face.drawn().regular());
            if (!face.serves(LATIN) && !own.isEmpty() && font.isPresent()) {
                assets.add(new FontAsset(face.reduced(own), new OutputFile(face.file(), packed(font.get(), own))));
            }
        }
        return new Fonts(assets, Set.of());
    }

    private static byte[] packed(byte[] font, CodePoints letters) {
        try {
            return Subsetter.woff2(font, letters);
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
        OutputFile picture = new OutputFile(media.path(), sources.files().bytes(media.file()));
        return "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
    }
}
