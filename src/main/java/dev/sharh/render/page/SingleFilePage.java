package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.page.SingleFilePage.SingleFileView.PartView;
import java.util.List;

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
        EditionView view = EditionView.of(edition, new EditionContext(rendering, explainer, address, true));
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

    /**
     * An explainer as one file.
     *
     * @param editions the article, then its summaries
     */
    public record SingleFileView(List<PartView> editions) {

        /**
         * An edition with the frame of its page.
         *
         * @param language the name of the language in this language
         * @param page the frame of the page
         * @param view the edition
         */
        public record PartView(String language, LayoutView page, EditionView view) {}
    }
}
