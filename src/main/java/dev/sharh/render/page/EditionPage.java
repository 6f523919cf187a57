package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.page.PageKind.ForExplainer;
import java.util.List;
import java.util.stream.Stream;

/** {@code /ar/<slug>/}, {@code /en/<slug>/}: an article or a summary with its timeline. */
public final class EditionPage implements ForExplainer {
    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return explainer.editions().stream().map(edition -> page(rendering, explainer, edition));
    }

    private static OutputFile page(Rendering rendering, Explainer explainer, Edition edition) {
        SiteLanguage language = rendering.language(edition.language());
        Address address = Explainers.address(explainer, edition);
        EditionView view = EditionView.of(edition, new EditionContext(rendering, explainer, address, false));
        return new Layout(rendering, language, address)
                .title(edition.title())
                .description(Explainers.description(edition))
                .published(explainer.published(edition))
                .translations(Explainers.translations(explainer))
                .article(rendering
                        .site()
                        .settings()
                        .baseUrl()
                        .map(url -> new StructuredData(rendering, explainer, url).json(edition)))
                .card(CardFiles.view(rendering.site(), explainer, edition))
                .styled(Styles.Kind.EDITION)
                .passages(
                        view.passages().isEmpty()
                                ? List.of()
                                : List.of(explainer.source().language()))
                .hidden(Explainers.isDraft(explainer, edition))
                .print("edition.ftl", view);
    }
}
