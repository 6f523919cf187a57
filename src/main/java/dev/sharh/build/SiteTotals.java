package dev.sharh.build;

import dev.sharh.check.LinkCheck;
import dev.sharh.lint.PageLint.LintResult;
import dev.sharh.model.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Collects the results for all explainers of a site, from several threads, and gives them back in order. */
final class SiteTotals {
    private final Map<String, BuiltExplainer> bySlug = new ConcurrentHashMap<>();

    void add(String slug, BuiltExplainer built) {
        bySlug.put(slug, built);
    }

    /** Returns the results of some explainers, in their order. */
    Stream<BuiltExplainer> of(List<String> slugs) {
        return slugs.stream().map(bySlug::get).filter(Objects::nonNull);
    }

    /** Returns the rendered pages of some explainers, in their order. */
    Stream<BuiltExplainer.Pages> pages(List<String> slugs) {
        return of(slugs).flatMap(built -> built.pages().stream());
    }

    List<LintResult> linted(List<String> slugs) {
        return pages(slugs).map(BuiltExplainer.Pages::linted).toList();
    }

    List<LinkCheck.DocumentLink> links(List<String> slugs) {
        return of(slugs).flatMap(built -> built.links().stream()).toList();
    }

    List<Diagnostic> diagnostics(List<String> slugs) {
        return of(slugs).flatMap(built -> built.diagnostics().stream()).toList();
    }

    List<Diagnostic> mistakes(List<String> slugs) {
        return of(slugs).flatMap(built -> built.mistakes().stream()).toList();
    }
}
