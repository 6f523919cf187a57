package dev.sharh.render.page;

import dev.sharh.render.Address;
import dev.sharh.render.Json;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code /ar/site.webmanifest}: lets a phone add the site to its home screen in one language (W3C, Web Application Manifest).
 */
public final class ManifestFile implements PageKind {
    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        return rendering.languages().stream()
                .map(language ->
                        OutputFile.text(Address.manifest(language.language()).path(), manifest(rendering, language)));
    }

    private static String manifest(Rendering rendering, SiteLanguage language) {
        Address self = Address.manifest(language.language());
        return Json.writeIndented(Json.object(
                        "name",
                        rendering
                                .site()
                                .settings()
                                .title()
                                .in(language.language())
                                .orElse(""),
                        "description",
                        language.strings().get("site.description"),
                        "lang",
                        language.tag(),
                        "dir",
                        language.direction().attribute(),
                        "start_url",
                        self.to(Address.list(language.language())),
                        "scope",
                        self.root(),
                        "display",
                        "browser",
                        "icons",
                        List.of(Json.object(
                                "src",
                                self.to(rendering.assets().icon().address()),
                                "type",
                                "image/svg+xml",
                                "sizes",
                                "any"))))
                + "\n";
    }
}
