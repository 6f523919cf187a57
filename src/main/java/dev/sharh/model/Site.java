package dev.sharh.model;

import java.util.List;

/** The settings, the glossary and the explainers of a site, newest first. */
public record Site(SiteSettings settings, Glossary glossary, List<Explainer> explainers) {
    public Site {
        explainers = List.copyOf(explainers);
    }
}
