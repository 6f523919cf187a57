package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;
import java.util.Optional;

/**
 * Every explainer in one language, newest first; of many, some on each page.
 *
 * @param title the heading
 * @param explainers the newest first
 * @param pages the other pages; absent where all are on one
 */
public record ListView(String title, List<ExplainerLinkView> explainers, Optional<PagesView> pages) {
    /**
     * How to get from one page of a list to others.
     *
     * @param newer the address of the page before
     * @param older the address of the page after
     * @param numbers the first, the last, and those around this one
     */
    public record PagesView(Optional<String> newer, Optional<String> older, List<NumberView> numbers) {}

    /**
     * A page of the list.
     *
     * @param number in the language's digits
     * @param label what it is called where it is not seen in its place
     * @param href the page, from this one
     * @param current whether it is this one
     * @param gap whether pages are left out before it
     */
    public record NumberView(String number, String label, String href, boolean current, boolean gap) {}

    /**
     * An explainer as lists and the cover show it, in one language.
     *
     * @param href the edition's page
     * @param title the headline
     * @param excerpt what it is about, in a sentence or two
     * @param published the written date, marked up
     * @param draft whether it is a draft, which only the preview shows
     * @param sideBySide the address of the page with both; absent where the site has none
     * @param others the same explainer in other languages
     */
    public record ExplainerLinkView(
            String href,
            Html title,
            Html excerpt,
            Optional<Html> published,
            boolean draft,
            Optional<String> sideBySide,
            List<EditionView.LinkView> others) {}
}
