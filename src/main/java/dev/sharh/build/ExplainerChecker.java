package dev.sharh.build;

import dev.sharh.check.LinkCheck;
import dev.sharh.content.SiteReader;
import dev.sharh.content.Sources;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and checks one explainer. */
public final class ExplainerChecker {
    private ExplainerChecker() {}

    /** Reads and checks an explainer in the form that a build shows. */
    public static CheckedExplainer check(Sources sources, String slug, SiteContext context, BuildRequest request) {
        return check(sources, slug, context, request::shown);
    }

    /** Reads and checks an explainer as if nothing of it had been accepted before. */
    public static CheckedExplainer checkWithoutLock(Sources sources, String slug, SiteContext context) {
        return check(sources, slug, context, explainer -> Optional.of(explainer.withoutLock()));
    }

    /** Reads and checks an explainer, drafts included. */
    public static CheckedExplainer check(Sources sources, String slug, SiteContext context) {
        return check(sources, slug, context, Optional::of);
    }

    /** Returns what each sentence of an explainer was compared with, as notes. */
    public static List<Diagnostic> facts(Sources sources, String slug, SiteContext context) {
        return check(sources, slug, context)
                .explainer()
                .map(explainer -> context.checks().facts(explainer, context.site(List.of())))
                .orElse(List.of());
    }

    private static CheckedExplainer check(Sources sources, String slug, SiteContext context, Form form) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Explainer> explainer = new SiteReader(sources.files())
                .explainer(slug, context.settings(), found::add)
                .flatMap(form::of);
        explainer.ifPresent(read -> found.addAll(context.checks().of(read, context.site(List.of()))));
        return new CheckedExplainer(
                explainer,
                found,
                explainer.map(read -> context.checks().links(read)).orElse(List.of()));
    }

    /** In which form an explainer is checked; absent if it isn't. */
    private interface Form {
        Optional<Explainer> of(Explainer explainer);
    }

    /**
     * An explainer that was read and checked.
     *
     * @param explainer absent if it can't be read, or is a draft that isn't wanted
     * @param links its links to other explainers, which can be checked only when all are known
     */
    public record CheckedExplainer(
            Optional<Explainer> explainer, List<Diagnostic> diagnostics, List<LinkCheck.DocumentLink> links) {
        public CheckedExplainer {
            diagnostics = List.copyOf(diagnostics);
            links = List.copyOf(links);
        }

        boolean hasErrors() {
            return Diagnostic.hasErrors(diagnostics);
        }
    }
}
