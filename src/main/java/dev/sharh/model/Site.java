package dev.sharh.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** Everything that one build reads: the settings and the explainers, newest first. */
public record Site(SiteSettings settings, Glossary glossary, List<Explainer> explainers) {
    public Site {
        explainers = List.copyOf(explainers);
    }

    /** The same site with other forms of its explainers, such as whole ones in the place of outlines. */
    public Site with(UnaryOperator<Explainer> form) {
        return new Site(settings, glossary, explainers.stream().map(form).toList());
    }

    /** The same site with its newest explainers only. */
    public Site newest(int most) {
        return explainers.size() <= most ? this : new Site(settings, glossary, explainers.subList(0, most));
    }
}
