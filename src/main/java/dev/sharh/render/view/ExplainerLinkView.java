package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;
import java.util.Optional;

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
