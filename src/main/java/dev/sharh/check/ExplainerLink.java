package dev.sharh.check;

import dev.sharh.model.Inline;
import dev.sharh.text.Language;

/**
 * A link to another explainer, which is checked when all explainers of the site are known.
 *
 * @param slug the other explainer
 * @param language the language of the page that the link is on
 */
public record ExplainerLink(String slug, Language language, Inline.Link link) {}
