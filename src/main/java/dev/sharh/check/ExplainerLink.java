package dev.sharh.check;

import dev.sharh.language.Language;
import dev.sharh.model.Inline;

/**
 * A link to another explainer, which is checked when all explainers of the site are known.
 *
 * @param slug the other explainer
 * @param language the language of the page that the link is on
 */
public record ExplainerLink(String slug, Language language, Inline.Link link) {}
