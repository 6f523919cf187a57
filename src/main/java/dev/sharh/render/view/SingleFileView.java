package dev.sharh.render.view;

import java.util.List;

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
