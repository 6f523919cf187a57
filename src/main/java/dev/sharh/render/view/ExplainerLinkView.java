package dev.sharh.render.view;

import dev.sharh.render.Html;
import java.util.List;
import java.util.Optional;

/**
 * An explainer as lists and the cover show it, in one language.
 *
 * @param others the same explainer in other languages
 */
public record ExplainerLinkView(
        String href,
        Html title,
        Html excerpt,
        Optional<Html> published,
        boolean draft,
        String sideBySide,
        List<EditionView.LinkView> others) {}
