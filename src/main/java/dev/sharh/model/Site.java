package dev.sharh.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** Everything that one build reads: the settings and the explainers, newest first. */
public record Site(SiteSettings settings, Glossary glossary, List<Explainer> explainers) {
    public Site {
        explainers = List.copyOf(explainers);
    }

    /** Returns this site with changed explainers. */
    public Site with(UnaryOperator<Explainer> form) {
        return new Site(settings, glossary, explainers.stream().map(form).toList());
    }

    /** Returns this site with its newest explainers only. */
    public Site newest(int most) {
        return explainers.size() <= most ? this : new Site(settings, glossary, explainers.subList(0, most));
    }
}
