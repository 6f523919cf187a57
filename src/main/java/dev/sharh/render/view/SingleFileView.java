package dev.sharh.render.view;

import java.util.List;

/**
 * An explainer as one file.
 *
 * @param editions the article, then its summaries
 */
public record SingleFileView(List<PartView> editions) {

    /**
     * An edition with what its own page would have around it.
     *
     * @param language the language's name in itself
     * @param page what every page has around its own content
     * @param view the edition
     */
    public record PartView(String language, LayoutView page, EditionView view) {}
}
