package dev.sharh.lint;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks over the finished pages of a site, for what neither the texts nor the templates show by themselves. Every rule
 * that there is stands here; a new one is a class and a line.
 */
public final class SiteLint {
    /** What the name of a page begins with in a finding. */
    public static final String SITE = "site/";

    /** The code of the one finding that texts have under another name, {@code text/heading-order}. */
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

    private final Map<String, PageFacts> pages = new ConcurrentHashMap<>();
    private final Set<String> files = ConcurrentHashMap.newKeySet();

    /** What there is to know of some files of a site, when they are let go. */
    public record Seen(Set<String> files, List<PageFacts> pages) {
        public Seen {
            files = Set.copyOf(files);
            pages = List.copyOf(pages);
        }

        /** What there is to know of all of them. */
        public static Seen of(List<Seen> several) {
            return new Seen(
                    several.stream().flatMap(each -> each.files().stream()).collect(Collectors.toSet()),
                    several.stream().flatMap(each -> each.pages().stream()).toList());
        }
    }

    /** Looks over some files of a site, which may be pages that link to each other. */
    public static Seen look(List<OutputFile> some) {
        List<PageFacts> facts = some.parallelStream()
                .filter(file -> file.path().endsWith(".html"))
                .map(file -> facts(Page.withoutPlaces(file)))
                .toList();
        Targets among = new Targets(
                some.stream().map(OutputFile::path).collect(Collectors.toSet()),
                facts.stream().collect(Collectors.toMap(PageFacts::path, PageFacts::ids)));
        return new Seen(
                some.stream().map(OutputFile::path).collect(Collectors.toSet()),
                facts.stream()
                        .map(page -> page.without(link -> leadsTo(link, among)))
                        .toList());
    }

    /** Looks over and takes note of a file that may link to any that has been noted before. */
    public Seen lookAmongOthers(OutputFile file) {
        files.add(file.path());
        List<PageFacts> facts = new ArrayList<>();
        if (file.path().endsWith(".html")) {
            PageFacts page = facts(Page.withoutPlaces(file));
            Targets known = new Targets(files, Map.of(page.path(), page.ids()));
            facts.add(page.without(link -> leadsTo(link, known)));
        }
        Seen seen = new Seen(Set.of(file.path()), facts);
        add(seen);
        return seen;
    }

    /** Takes note of files of the site. Several threads may do so at once. */
    public void add(Seen seen) {
        files.addAll(seen.files());
        seen.pages().forEach(page -> pages.put(page.path(), page));
    }

    /** Whether a link is found to be right without the other pages of the site. */
    private static boolean leadsTo(Link link, Targets some) {
        Destination destination = Destination.of(link);
        List<Diagnostic> findings = new ArrayList<>();
        LINK_RULES.forEach(rule -> rule.check(link, destination, some, findings::add));
        return findings.isEmpty();
    }

    /**
     * Reports what is wrong with the pages, in the order of their paths.
     *
     * @param others the paths of further files, to which links may lead as well
     * @param again gives a page once more, by its path
     */
    public void report(Set<String> others, Function<String, Optional<OutputFile>> again, Diagnostic.Report report) {
        files.addAll(others);
        Map<String, Set<String>> ids = new HashMap<>();
        pages.values().stream()
                .flatMap(page -> page.links().stream())
                .filter(link -> link.target().indexOf('#') >= 0)
                .map(Destination::of)
                .filter(destination -> destination.anchor().isPresent())
                .map(Destination::path)
                .filter(pages::containsKey)
                .distinct()
                .forEach(path -> again.apply(path)
                        .ifPresent(page ->
                                ids.put(path, facts(Page.withoutPlaces(page)).ids())));
        Targets targets = new Targets(files, ids);
        pages.values().parallelStream()
                .filter(page -> !findings(page, targets).isEmpty())
                .map(PageFacts::path)
                .sorted()
                .forEachOrdered(path -> again.apply(path)
                        .map(page -> findings(facts(Page.withPlaces(page)), targets))
                        .orElse(List.of())
                        .forEach(report));
    }

    private static PageFacts facts(Page page) {
        List<Diagnostic> findings = new ArrayList<>();
        PAGE_RULES.forEach(rule -> rule.check(page, findings::add));
        List<Link> relative = page.links().stream().filter(Link::isRelative).toList();
        return new PageFacts(page.path(), page.ids(), relative, List.copyOf(findings));
    }

    private static List<Diagnostic> findings(PageFacts page, Targets targets) {
        List<Diagnostic> findings = new ArrayList<>(page.findings());
        page.links().forEach(link -> {
            Destination destination = Destination.of(link);
            LINK_RULES.forEach(rule -> rule.check(link, destination, targets, findings::add));
        });
        return findings;
    }
}
