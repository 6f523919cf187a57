package dev.sharh.lint;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks finished pages for what neither the texts nor the templates show by themselves. All rules are listed here; a new
 * one is a class and a line.
 */
public final class PageLint {
    /** What the name of a page begins with in a diagnostic. */
    public static final String SITE = "site/";

    /** The code of the one diagnostic that texts have under another name, {@code text/heading-order}. */
    public static final String HEADING_ORDER = "rendered/heading-order";

    private static final List<PageRule> PAGE_RULES = List.of(
            new PageHasLanguage(),
            new PageFitsScreen(),
            new IdIsUnique(),
            new HeadingsAreInOrder(),
            new ImageHasAlternative(),
            new LinkHasText(),
            new NoInlineScript(),
            new NoRemoteResource());

    private static final List<LinkRule> LINK_RULES = List.of(new LinkedFileExists(), new AnchorExists());

    private PageLint() {}

    /**
     * The result for some files of a site.
     *
     * @param files the paths of all of them
     * @param diagnostics what the rules for single pages found
     */
    public record Linted(Set<String> files, List<PageFacts> pages, List<Diagnostic> diagnostics) {
        public Linted {
            files = Set.copyOf(files);
            pages = List.copyOf(pages);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Lints files that may link to each other, while they are in memory.
     *
     * @param others the paths of further files that they may link to
     */
    public static Linted lint(List<OutputFile> files, Set<String> others) {
        Set<String> paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());
        List<PageFacts> pages = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (OutputFile file : files) {
            if (file.path().endsWith(".html")) {
                pages.add(page(file, diagnostics));
            }
        }
        Targets among = new Targets(
                path -> paths.contains(path) || others.contains(path),
                pages.stream().collect(Collectors.toMap(PageFacts::path, PageFacts::ids)));
        return new Linted(
                paths,
                pages.stream()
                        .map(page -> new PageFacts(
                                page.path(),
                                page.ids(),
                                page.links().stream()
                                        .filter(link -> !leadsTo(link, among))
                                        .map(link -> placed(link, files))
                                        .toList()))
                        .toList(),
                diagnostics);
    }

    private static Link placed(Link link, List<OutputFile> files) {
        return files.stream()
                .filter(file -> file.path().equals(link.page()))
                .findFirst()
                .map(file -> Page.placed(link, file))
                .orElse(link);
    }

    /** Checks the links between the files of the whole site, in the order of the pages' paths. */
    public static List<Diagnostic> links(List<Linted> all) {
        Set<String> files = new HashSet<>();
        all.forEach(linted -> files.addAll(linted.files()));
        List<PageFacts> open = all.stream()
                .flatMap(linted -> linted.pages().stream())
                .filter(page -> !page.links().isEmpty())
                .sorted(Comparator.comparing(PageFacts::path))
                .toList();
        Map<String, IdSet> ids = all.stream()
                .flatMap(linted -> linted.pages().stream())
                .collect(Collectors.toMap(PageFacts::path, PageFacts::ids));
        Targets targets = new Targets(files::contains, ids);
        List<Diagnostic> diagnostics = new ArrayList<>();
        open.forEach(page -> page.links().forEach(link -> check(link, targets, diagnostics::add)));
        return diagnostics;
    }

    /** A page is parsed without places, which take half as long again, and once more with them if a rule needs one. */
    private static PageFacts page(OutputFile file, List<Diagnostic> diagnostics) {
        Page page = Page.withoutPlaces(file);
        List<Diagnostic> found = new ArrayList<>();
        PAGE_RULES.forEach(rule -> rule.check(page, found::add));
        if (!found.isEmpty()) {
            Page placed = Page.withPlaces(file);
            PAGE_RULES.forEach(rule -> rule.check(placed, diagnostics::add));
        }
        return new PageFacts(
                page.path(),
                new IdSet(page.ids()),
                page.links().stream().filter(Link::isRelative).toList());
    }

    private static boolean leadsTo(Link link, Targets some) {
        List<Diagnostic> findings = new ArrayList<>();
        check(link, some, findings::add);
        return findings.isEmpty();
    }

    private static void check(Link link, Targets targets, Diagnostic.Report report) {
        Destination destination = Destination.of(link);
        LINK_RULES.forEach(rule -> rule.check(link, destination, targets, report));
    }
}
