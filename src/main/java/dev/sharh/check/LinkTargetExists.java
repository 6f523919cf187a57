package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.LinkTarget;
import dev.sharh.model.Cited;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Site;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A link within the site leads somewhere on each page that the text is on. To a block of the article, that is {@code
 * #p2}: on the article's page it leads to the block, on a summary's to where the block is first cited. To another
 * explainer, that is {@code ../slug/}: the edition in the same language, or from the page with both texts, its page with
 * both texts.
 */
final class LinkTargetExists implements Check {
    private static final Pattern OTHER = Pattern.compile("\\.\\./([^/]+)/(?:index\\.html)?");

    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        for (Edition edition : explainer.editions()) {
            Set<String> anchors = Cited.anchors(explainer, edition);
            Links.in(edition)
                    .filter(link -> LinkTarget.isAllowed(link.target()))
                    .forEach(link -> check(link, edition, explainer, anchors, report));
        }
    }

    private void check(
            Inline.Link link, Edition edition, Explainer explainer, Set<String> anchors, Diagnostic.Report report) {
        String target = link.target();
        if (target.startsWith("#")) {
            if (!anchors.contains(target.substring(1))) {
                report.accept(noAnchor(link, edition, explainer));
            }
        } else if (LinkTarget.isRelative(target) && explainer(target).isEmpty()) {
            report.accept(noPage(link));
        }
    }

    private static Diagnostic noAnchor(Inline.Link link, Edition edition, Explainer explainer) {
        String id = link.target().substring(1);
        if (explainer.block(id).isPresent() && !edition.isSource()) {
            return error(
                    "link/no-such-anchor",
                    link.place(),
                    "“" + link.target() + "” leads to nothing here, as nothing on this page cites “" + id + "”",
                    "cite the block with [@" + id + "], or remove the link");
        }
        return error(
                "link/no-such-anchor",
                link.place(),
                "“" + link.target() + "” leads to nothing: the article has no block “" + id + "”",
                "its blocks are p1 to p" + explainer.source().body().blocks().size()
                        + ", counted from the first paragraph");
    }

    /** The links of an explainer that lead to other explainers. */
    static Stream<ExplainerLink> toExplainers(Explainer explainer) {
        return explainer.editions().stream()
                .flatMap(edition -> Links.in(edition)
                        .filter(link -> LinkTarget.isAllowed(link.target()) && LinkTarget.isRelative(link.target()))
                        .flatMap(link -> explainer(link.target()).stream()
                                .map(slug -> new ExplainerLink(slug, edition.language(), link))));
    }

    /** Links lead to explainers that have an edition in their language. */
    static void check(Site site, List<ExplainerLink> links, Diagnostic.Report report) {
        if (links.isEmpty()) {
            return;
        }
        Map<String, Explainer> bySlug =
                site.explainers().stream().collect(Collectors.toMap(Explainer::slug, explainer -> explainer));
        links.stream()
                .filter(link -> Optional.ofNullable(bySlug.get(link.slug()))
                        .flatMap(explainer -> explainer.edition(link.language()))
                        .isEmpty())
                .map(link -> noPage(link.link()))
                .forEach(report);
    }

    private static Diagnostic noPage(Inline.Link link) {
        return error(
                "link/no-such-page",
                link.place(),
                "“" + link.target() + "” leads to no page of the site",
                "link to another explainer as ../its-folder/, to a passage as #p2, or to a whole address with"
                        + " https://");
    }

    private static Optional<String> explainer(String target) {
        return target.startsWith("#")
                ? Optional.empty()
                : Optional.of(OTHER.matcher(decoded(target)))
                        .filter(Matcher::matches)
                        .map(other -> other.group(1));
    }

    private static String decoded(String target) {
        try {
            String path = URI.create(target).getPath();
            return path == null ? target : path;
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
