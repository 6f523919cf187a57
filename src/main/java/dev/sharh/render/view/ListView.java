package dev.sharh.render.view;

import java.util.List;

/** Every explainer in one language, newest first. */
public record ListView(String title, List<ExplainerLinkView> explainers) {}
