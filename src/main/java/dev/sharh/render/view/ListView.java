package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;
import java.util.Optional;

/**
 * All explainers in one language, newest first; a long list has several pages.
 *
 * @param title the heading
 * @param explainers the newest first
 * @param pages the other pages; absent if there is one page
 */
public record ListView(String title, List<ExplainerLinkView> explainers, Optional<PagesView> pages) {
    /**
     * The links between the pages of a list.
     *
     * @param newer the address of the page before
     * @param older the address of the page after
     * @param numbers the first page, the last, and those around this one
     */
    public record PagesView(Optional<String> newer, Optional<String> older, List<NumberView> numbers) {}

    /**
     * A page of the list.
     *
     * @param number in the language's digits
     * @param label the full name of the link, for screen readers
     * @param href the address, relative to this page
     * @param current whether it is this page
     * @param gap whether pages before it are left out
     */
    public record NumberView(String number, String label, String href, boolean current, boolean gap) {}

    /**
     * An explainer in lists and on the cover, in one language.
     *
     * @param href the page of the edition
     * @param title the headline
     * @param excerpt a short description
     * @param published the date in words, as a time element
     * @param draft whether it is a draft, which only the preview shows
     * @param sideBySide the address of the page with both texts; absent if the site has none
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
