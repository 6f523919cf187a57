package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.view.EditionView;
import dev.sharh.render.view.SingleFileView;
import dev.sharh.render.view.SingleFileView.PartView;

/** {@code <slug>.html}: all editions of an explainer in one file. */
public final class SingleFilePage {
    private final Rendering rendering;
    private final Explainer explainer;
    private final Address address;

    public SingleFilePage(Rendering rendering, Explainer explainer) {
        this.rendering = rendering;
        this.explainer = explainer;
        this.address = new Address(explainer.slug() + ".html");
    }

    /**
     * Renders the file.
     *
     * @param fontRules the rules {@code @font-face} with embedded fonts
     */
    public OutputFile print(String fontRules) {
        Edition source = explainer.source();
        SingleFileView view =
                new SingleFileView(explainer.editions().stream().map(this::part).toList());
        return layout(source, fontRules)
                .canonicalAt(Explainers.address(explainer, source))
                .print("single-file.ftl", view);
    }

    private PartView part(Edition edition) {
        EditionView view = EditionViews.onOnePage(rendering, explainer, address).view(edition);
        return new PartView(
                rendering.language(edition.language()).autonym(),
                layout(edition, "").view(),
                view);
    }

    private Layout layout(Edition edition, String css) {
        SiteLanguage language = rendering.language(edition.language());
        return new Layout(rendering, language, address)
                .title(edition.title())
                .description(Explainers.description(edition))
                .atAnyDepth()
                .styled(Styles.Kind.SINGLE_FILE)
                .extraStyles(css);
    }
}
