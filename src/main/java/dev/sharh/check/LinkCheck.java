package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Language;
import dev.sharh.language.LinkTarget;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Document;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.Severity;
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
 * A link has words or an image, an allowed address, and a target on each page that shows it. {@code #p2} leads to the block
 * on the article's page, and to where the block is first cited on a summary's page. {@code ../slug/} leads to another
 * explainer or to a page in the same language; a link to it with the site's own address is a warning, and in the article,
 * whose words editors do not change, a note.
 */
public final class LinkCheck implements Check.OfDocument {
    private static final Pattern DOCUMENT = Pattern.compile("\\.\\./([^/]+)/(?:index\\.html)?");

    /**
     * A link to another explainer or to a page, to be checked when all of the site are known.
     *
     * @param slug the other explainer or page
     * @param language the language of the page with the link
     */
    public record DocumentLink(String slug, Language language, Inline.Link link) {}

    private final Optional<URI> baseUrl;

    /**
     * Creates the check.
     *
     * @param baseUrl the site's own address
     */
    LinkCheck(Optional<URI> baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public void check(Document document, Diagnostic.Report report) {
        for (Edition edition : document.editions()) {
            Set<String> anchors = document.anchors(edition);
            links(edition).forEach(link -> {
                if (!LinkTarget.isAllowed(link.target())) {
                    report.accept(notAllowed(link));
                } else if (link.target().startsWith("#")) {
                    if (!anchors.contains(link.target().substring(1))) {
                        report.accept(noAnchor(link, edition, document));
                    }
                } else if (LinkTarget.isRelative(link.target())
                        && slug(link.target()).isEmpty()) {
                    report.accept(noPage(link));
                }
                relative(link, edition).ifPresent(shorter -> report.accept(absolute(link, edition, shorter)));
                if (isEmpty(link)) {
                    report.accept(empty(link));
                }
            });
        }
    }

    /** Returns the targets of all links in the texts of an explainer or a page. */
    public static Set<String> targets(Document document) {
        return document.editions().stream()
                .flatMap(LinkCheck::links)
                .map(Inline.Link::target)
                .collect(Collectors.toSet());
    }

    /** Reports links to explainers and pages that have no text in the language of the link's page. */
    static void check(Site site, List<DocumentLink> links, Diagnostic.Report report) {
        Map<String, List<Document>> bySlug = site.documents().collect(Collectors.groupingBy(Document::slug));
        links.stream()
                .filter(link -> bySlug.getOrDefault(link.slug(), List.of()).stream()
                        .allMatch(document -> document.edition(link.language()).isEmpty()))
                .map(link -> noPage(link.link()))
                .forEach(report);
    }

    /** The links of an explainer or a page to others. */
    static Stream<DocumentLink> toDocuments(Document document) {
        return document.editions().stream()
                .flatMap(edition -> links(edition)
                        .filter(link -> LinkTarget.isAllowed(link.target()) && LinkTarget.isRelative(link.target()))
                        .flatMap(link -> slug(link.target()).stream()
                                .map(slug -> new DocumentLink(slug, edition.language(), link))));
    }

    private static Stream<Inline.Link> links(Edition edition) {
        return Inlines.in(edition, Inline.Link.class);
    }

    /** The form {@code ../slug/} of a link with the site's own address, if it leads to a place that this form can name. */
    private Optional<String> relative(Inline.Link link, Edition edition) {
        String start = baseUrl.map(url -> url + edition.language().tag() + "/").orElse("");
        return Optional.of(link.target())
                .filter(target -> !start.isEmpty() && target.startsWith(start))
                .map(target -> "../" + target.substring(start.length()))
                .filter(shorter -> slug(shorter).isPresent());
    }

    /** The slug of the explainer or page that a relative link leads to. */
    private static Optional<String> slug(String target) {
        return Optional.of(DOCUMENT.matcher(decoded(target)))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    private static String decoded(String target) {
        try {
            return Optional.ofNullable(URI.create(target).getPath()).orElse(target);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    private static boolean isEmpty(Inline.Link link) {
        return Inlines.words(link.content()).text().isBlank()
                && Inlines.in(link.content(), Inline.Image.class).findAny().isEmpty();
    }

    private static Diagnostic notAllowed(Inline.Link link) {
        return error(
                "link/not-allowed",
                link.place(),
                Message.of("a link to “{0}” is not allowed", link.target()),
                Message.of("use an address that begins with https://, http:// or mailto:, or #p2 for a block of the"
                        + " article"));
    }

    private static Diagnostic noAnchor(Inline.Link link, Edition edition, Document document) {
        String id = link.target().substring(1);
        if (!(document instanceof Explainer explainer)) {
            return error(
                    "link/no-such-anchor",
                    link.place(),
                    Message.of("“{0}” has no target: only the blocks of an article have ids", link.target()),
                    Message.of("link to the whole page, such as ../about/, or remove the link"));
        }
        boolean isUncited = explainer.block(id).isPresent() && !edition.isSource();
        return error(
                "link/no-such-anchor",
                link.place(),
                isUncited
                        ? Message.of(
                                "“{0}” has no target on this page, because the page does not cite “{1}”",
                                link.target(), id)
                        : Message.of("“{0}” has no target, because the article has no block “{1}”", link.target(), id),
                isUncited
                        ? Message.of("cite the block with [@{0}], or remove the link", id)
                        : CitedBlockExists.knownBlocks(explainer));
    }

    private static Diagnostic noPage(Inline.Link link) {
        return error(
                "link/no-such-page",
                link.place(),
                Message.of("the site has no page “{0}”", link.target()),
                Message.of("link to another explainer with ../its-folder/, to a page such as about with ../about/, to a"
                        + " block of the article with #p2, or to another site with https://"));
    }

    private static Diagnostic absolute(Inline.Link link, Edition edition, String shorter) {
        return new Diagnostic(
                "link/absolute",
                edition.isSource() ? Severity.NOTE : Severity.WARNING,
                link.place(),
                Message.of("“{0}” is the site’s own address", link.target()),
                Message.of("write “{0}”, which works in previews and copies too", shorter));
    }

    private static Diagnostic empty(Inline.Link link) {
        return error(
                "link/empty",
                link.place(),
                Message.of("the link to “{0}” has no words", link.target()),
                Message.of("write between the brackets where it leads"));
    }
}
