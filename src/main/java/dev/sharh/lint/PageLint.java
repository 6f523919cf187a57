package dev.sharh.lint;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks finished pages for mistakes that are not visible in the texts and the templates alone. All rules are listed here;
 * a new one is a method and a line.
 */
public final class PageLint {
    /** The first part of the name of a page in a diagnostic. */
    public static final String SITE = "site/";

    /** The code of the diagnostic that texts have too, as {@code text/heading-order}. */
    public static final String HEADING_ORDER = "rendered/heading-order";

    private static final List<PageRule> PAGE_RULES = List.of(
            AccessibilityRules::language,
            AccessibilityRules::viewport,
            AccessibilityRules::uniqueIds,
            AccessibilityRules::headingOrder,
            AccessibilityRules::imageAlternatives,
            AccessibilityRules::controlNames,
            ResourceRules::noInlineScript,
            ResourceRules::noRemoteResources,
            ResourceRules::noLinksFromRoot);

    private PageLint() {}

    /** A rule for a single page. */
    @FunctionalInterface
    interface PageRule {
        void check(Page page, Diagnostic.Report report);
    }

    /**
     * The result for some files of a site.
     *
     * @param files the paths of all of them
     * @param diagnostics of the rules for single pages
     */
    public record LintResult(Set<String> files, List<PageFacts> pages, List<Diagnostic> diagnostics) {
        public LintResult {
            files = Set.copyOf(files);
            pages = List.copyOf(pages);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * What the check of links needs to know about a page. The parsed pages of a large site would fill the memory.
     *
     * @param links the relative links to other files than those that were linted together with the page
     */
    record PageFacts(String path, LinkRules.Ids ids, List<LinkRules.SiteLink> links) {
        PageFacts {
            links = List.copyOf(links);
        }
    }

    private record LintedPage(PageFacts facts, List<Diagnostic> diagnostics) {}

    /**
     * Lints files that may link to each other, while they are in memory.
     *
     * @param others the paths of further files that they may link to
     * @param isOwn whether a target is the site's own address, and not that of a link in a text, which is checked there
     */
    public static LintResult lint(List<OutputFile> files, Set<String> others, Predicate<String> isOwn) {
        Map<String, OutputFile> byPath = files.stream().collect(Collectors.toMap(OutputFile::path, file -> file));
        List<PageRule> rules = new ArrayList<>(PAGE_RULES);
        rules.add(ResourceRules.noLinksToItself(isOwn));
        List<LintedPage> pages = files.parallelStream()
                .filter(file -> file.path().endsWith(".html"))
                .map(file -> page(file, rules))
                .toList();
        LinkRules known = new LinkRules(
                path -> byPath.containsKey(path) || others.contains(path),
                ids(pages.stream().map(LintedPage::facts)));
        return new LintResult(
                byPath.keySet(),
                pages.stream().map(page -> open(page.facts(), known, byPath)).toList(),
                pages.stream().flatMap(page -> page.diagnostics().stream()).toList());
    }

    /** Returns a page with those of its links that lead to other files than the known ones. */
    private static PageFacts open(PageFacts page, LinkRules known, Map<String, OutputFile> files) {
        List<LinkRules.SiteLink> open = page.links().stream()
                .filter(link -> known.problem(link).isPresent())
                .toList();
        List<Place> places = Page.places(
                Objects.requireNonNull(files.get(page.path())),
                open.stream().map(LinkRules.SiteLink::target).toList());
        return new PageFacts(
                page.path(),
                page.ids(),
                IntStream.range(0, open.size())
                        .mapToObj(i -> open.get(i).at(places.get(i)))
                        .toList());
    }

    /** Checks the links between all files of the site, in the order of the pages' paths. */
    public static List<Diagnostic> links(List<LintResult> all) {
        Set<String> files = new HashSet<>();
        all.forEach(linted -> files.addAll(linted.files()));
        List<PageFacts> pages =
                all.stream().flatMap(linted -> linted.pages().stream()).toList();
        LinkRules rules = new LinkRules(files::contains, ids(pages.stream()));
        return pages.stream()
                .filter(page -> !page.links().isEmpty())
                .sorted(Comparator.comparing(PageFacts::path))
                .flatMap(page -> page.links().stream())
                .flatMap(link -> rules.problem(link).stream())
                .toList();
    }

    private static Map<String, LinkRules.Ids> ids(Stream<PageFacts> pages) {
        return pages.collect(Collectors.toMap(PageFacts::path, PageFacts::ids));
    }

    /** Parses a page without places, and a second time with them if a rule reports something. */
    private static LintedPage page(OutputFile file, List<PageRule> rules) {
        Page page = Page.withoutPlaces(file);
        List<Diagnostic> found = check(page, rules);
        return new LintedPage(
                new PageFacts(
                        page.path(),
                        new LinkRules.Ids(page.ids()),
                        page.links().stream()
                                .filter(Page.Link::isRelative)
                                .map(LinkRules.SiteLink::of)
                                .distinct()
                                .toList()),
                found.isEmpty() ? found : check(Page.withPlaces(file), rules));
    }

    private static List<Diagnostic> check(Page page, List<PageRule> rules) {
        List<Diagnostic> found = new ArrayList<>();
        rules.forEach(rule -> rule.check(page, found::add));
        return found;
    }
}
