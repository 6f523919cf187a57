package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings, the glossary, the explainers of a site, newest first, and its pages. */
public record Site(SiteSettings settings, Glossary glossary, List<Explainer> explainers, List<StaticPage> pages) {
    public Site {
        explainers = List.copyOf(explainers);
        pages = List.copyOf(pages);
    }

    public Optional<StaticPage> page(String slug) {
        return pages.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** Returns the explainers and the pages. */
    public Stream<Document> documents() {
        return Stream.concat(explainers.stream(), pages.stream());
    }

    /** Returns the explainers that lists in a language have: those with an edition in it that were not withdrawn. */
    public Stream<Explainer> listed(Language language) {
        return explainers.stream()
                .filter(explainer -> explainer.withdrawal().isEmpty()
                        && explainer.edition(language).isPresent());
    }
}
