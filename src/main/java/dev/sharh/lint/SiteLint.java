package dev.sharh.lint;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            new IdIsUnique(),
            new HeadingsAreInOrder(),
            new ImageHasAlternative(),
            new LinkHasText(),
            new NoInlineScript(),
            new NoRemoteResource());

    private static final List<LinkRule> LINK_RULES = List.of(new LinkedFileExists(), new AnchorExists());

    private SiteLint() {}

    /**
     * Reports what is wrong with a site's pages, in the order of the files.
     *
     * @param files the files to look over
     * @param others the paths of further files, to which links may lead as well
     */
    public static void run(List<OutputFile> files, Set<String> others, Diagnostic.Report report) {
        List<OutputFile> pages =
                files.stream().filter(file -> file.path().endsWith(".html")).toList();
        List<PageFacts> facts = pages.parallelStream()
                .map(file -> facts(Page.withoutPlaces(file)))
                .toList();
        Targets targets = new Targets(
                Stream.concat(files.stream().map(OutputFile::path), others.stream())
                        .collect(Collectors.toSet()),
                facts.stream().collect(Collectors.toMap(PageFacts::path, PageFacts::ids)));
        for (int i = 0; i < pages.size(); i++) {
            if (!findings(facts.get(i), targets).isEmpty()) {
                findings(facts(Page.withPlaces(pages.get(i))), targets).forEach(report);
            }
        }
    }

    private static PageFacts facts(Page page) {
        List<Diagnostic> findings = new ArrayList<>();
        PAGE_RULES.forEach(rule -> rule.check(page, findings::add));
        return new PageFacts(page.path(), page.ids(), List.copyOf(page.links()), List.copyOf(findings));
    }

    private static List<Diagnostic> findings(PageFacts page, Targets targets) {
        List<Diagnostic> findings = new ArrayList<>(page.findings());
        page.links().stream().filter(Link::isRelative).forEach(link -> {
            Destination destination = Destination.of(link);
            LINK_RULES.forEach(rule -> rule.check(link, destination, targets, findings::add));
        });
        return findings;
    }
}
