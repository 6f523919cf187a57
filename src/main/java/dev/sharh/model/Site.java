package dev.sharh.model;

import java.util.List;

/** Everything that one build reads: the settings and the explainers, newest first. */
public record Site(SiteSettings settings, Glossary glossary, List<Explainer> explainers) {
    public Site {
        explainers = List.copyOf(explainers);
    }
}
