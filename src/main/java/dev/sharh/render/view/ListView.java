package dev.sharh.render.view;

import java.util.List;

/**
 * Every explainer in one language, newest first.
 *
 * @param title the heading
 * @param explainers the newest first
 */
public record ListView(String title, List<ExplainerLinkView> explainers) {}
