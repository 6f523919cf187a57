package dev.sharh.render.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
        String title =
                rendering.site().settings().title().in(language.language()).orElse("");
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("name", title);
            json.writeStringField("description", language.strings().get("site.description"));
            json.writeStringField("lang", language.tag());
            json.writeStringField("dir", language.direction().attribute());
            json.writeStringField("start_url", self.to(Address.list(language.language())));
            json.writeStringField("scope", self.root());
            json.writeStringField("display", "browser");
            json.writeArrayFieldStart("icons");
            json.writeStartObject();
            json.writeStringField("src", self.to(rendering.assets().icon().address()));
            json.writeStringField("type", "image/svg+xml");
            json.writeStringField("sizes", "any");
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out + "\n";
    }
}
