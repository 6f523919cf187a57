package dev.sharh.render.page;

import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.Styles;
import dev.sharh.render.view.ListView;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /ar/}, {@code /en/}: every explainer in one language. */
public final class ListPage implements PageKind {
    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        Layout.Translations translations = new Layout.Translations(rendering.languages().stream()
                .map(l -> Map.entry(l.language(), Address.list(l.language())))
                .toList());
        return rendering.languages().stream().map(language -> page(rendering, language, translations));
    }

    private static OutputFile page(Rendering rendering, SiteLanguage language, Layout.Translations translations) {
        Address address = Address.list(language.language());
        String title = language.strings()
                .get(
                        "list.title",
                        Map.of(
                                "site",
                                rendering
                                        .site()
                                        .settings()
                                        .title()
                                        .in(language.language())
                                        .orElse("")));
        return new Layout(rendering, language, address)
                .title(title)
                .styled(Styles.Kind.LIST)
                .description(language.strings().get("site.description"))
                .translations(translations)
                .print("list.ftl", new ListView(title, Explainers.links(rendering, language, address)));
    }
}
