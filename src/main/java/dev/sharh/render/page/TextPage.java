package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.StaticPage;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.BlockHtml;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml;
import dev.sharh.render.html.InlineHtml.Pictures;
import java.util.List;
import java.util.stream.Stream;

/** {@code /ar/about/}: a page of the site itself. */
public final class TextPage implements PageKind {
    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        return rendering.site().pages().stream()
                .flatMap(page -> page.editions().stream().map(edition -> print(rendering, page, edition)));
    }

    private static OutputFile print(Rendering rendering, StaticPage page, Edition edition) {
        SiteLanguage language = rendering.language(edition.language());
        Address address = Explainers.address(page, edition);
        return new Layout(rendering, language, address)
                .title(edition.title())
                .description(Explainers.description(edition))
                .translations(Explainers.translations(page))
                .structuredData(rendering
                        .site()
                        .settings()
                        .baseUrl()
                        .map(url -> StructuredData.page(rendering, page, edition, url)))
                .card(CardFiles.view(rendering.site(), edition.language()))
                .styled(Styles.Kind.PAGE)
                .print("page.ftl", view(rendering, page, edition, address));
    }

    private static TextPageView view(Rendering rendering, StaticPage page, Edition edition, Address address) {
        SiteLanguage language = rendering.language(edition.language());
        Pictures pictures = Pictures.of(page, address.root() + StaticPage.FOLDER + "/");
        BlockHtml html = new BlockHtml(new InlineHtml(rendering.isolation(language), citation -> "", pictures, ""), "");
        return new TextPageView(
                new Html(rendering.isolation(language).html(edition.title())),
                edition.body().blocks().stream()
                        .map(block -> new Html(html.html(block.block(), "")))
                        .toList(),
                edition.body().footnotes().isEmpty()
                        ? Html.EMPTY
                        : new Html(html.footnotes(edition.body().footnotes())));
    }

    /**
     * A page of the site, such as “about”.
     *
     * @param title the heading
     * @param blocks the text, block by block
     * @param footnotes may be empty
     */
    public record TextPageView(Html title, List<Html> blocks, Html footnotes) {}
}
