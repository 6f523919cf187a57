package dev.sharh;

import dev.sharh.BuildMemory.Made;
import dev.sharh.BuildMemory.OfTheSite;
import dev.sharh.content.SourceFiles;
import dev.sharh.lint.SiteLint;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Site;
import dev.sharh.render.ContentSecurityPolicy;
import dev.sharh.render.Neighbours;
import dev.sharh.render.OutputFile;
import dev.sharh.render.SitePages;
import dev.sharh.render.SiteRenderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of one site, made and looked over. What an earlier build has made and is the same still is taken from it. */
final class PagesMade {
    /** More texts are asked for only where a template has a mistake, which is looked for in all of them. */
    private static final int MOST_HELD = 100;

    private final Site site;
    private final SourceFiles sources;
    private final UnaryOperator<Explainer> whole;
    private final BuildMemory memory;
    private final SitePages pages;
    private final SiteLint lint = new SiteLint();
    private final Set<String> askedFor = ConcurrentHashMap.newKeySet();
    /** The texts that feeds give away are those of the same explainers, in one language after the other. */
    private final Map<String, Explainer> held = new ConcurrentHashMap<>();

    /**
     * @param site with the outlines of the explainers whose pages are made
     * @param whole gives the explainer of an outline, with all its texts
     * @param cards whether pictures for shared links are made
     */
    PagesMade(
            Site site,
            SiteRenderer renderer,
            boolean cards,
            SourceFiles sources,
            UnaryOperator<Explainer> whole,
            BuildMemory memory) {
        this.site = site;
        this.sources = sources;
        this.whole = whole;
        this.memory = memory;
        this.pages = renderer.begin(site, this::askedFor, cards);
    }

    private Explainer askedFor(Explainer outline) {
        askedFor.add(outline.slug());
        Explainer known = held.get(outline.slug());
        if (known != null) {
            return known;
        }
        Explainer explainer = whole.apply(outline);
        if (held.size() < MOST_HELD) {
            held.put(outline.slug(), explainer);
        }
        return explainer;
    }

    /** How many pages explainers have. */
    int count() {
        return site.explainers().stream().mapToInt(this::pages).sum();
    }

    private int pages(Explainer explainer) {
        return (int) SitePages.addresses(explainer, site.settings()).count();
    }

    /**
     * Makes the files of all explainers, several at once.
     *
     * @param anew is told of the pages of each explainer that weren't taken over, before anybody looks them over
     */
    void ofExplainers(SiteOutput.Files out, Consumer<List<OutputFile>> anew, BuildProgress progress) {
        InParallel.forEach(site.explainers(), outline -> {
            String slug = outline.slug();
            List<Neighbours.Named> neighbours = pages.neighbours(outline);
            memory.made(slug, neighbours)
                    .filter(last -> put(last.paths(), last.files(), last.isOnDiskAlone(), out))
                    .or(() -> made(outline, neighbours, anew).filter(now -> put(now.paths(), now.files(), false, out)))
                    .ifPresent(made -> {
                        pages.allow(made.needed());
                        lint.add(made.seen());
                    });
            progress.done(pages(outline));
        });
    }

    /** Whether the files are in the new site now. */
    private static boolean put(List<String> paths, List<OutputFile> files, boolean onDiskAlone, SiteOutput.Files out) {
        if (onDiskAlone) {
            return out.keep(paths);
        }
        files.forEach(out::add);
        return true;
    }

    private Optional<Made> made(Explainer outline, List<Neighbours.Named> neighbours, Consumer<List<OutputFile>> anew) {
        Explainer explainer = whole.apply(outline);
        return pages.of(explainer).map(made -> {
            anew.accept(made.files());
            List<OutputFile> files = new ArrayList<>(made.files());
            for (MediaFile media : explainer.media()) {
                files.add(new OutputFile(explainer.slug() + "/" + media.path(), sources.bytes(media.file())));
            }
            Made now = new Made(
                    memory.read(outline.slug()).orElseThrow(),
                    neighbours,
                    made.policy(),
                    files.stream().map(OutputFile::path).toList(),
                    files,
                    SiteLint.look(files));
            memory.keep(outline.slug(), now);
            return now;
        });
    }

    /**
     * Makes the files about all explainers, once theirs are made.
     *
     * @param finished what is done to each of them in the end
     */
    void ofTheSite(SiteOutput.Files out, UnaryOperator<OutputFile> finished, Diagnostic.Report report) {
        ContentSecurityPolicy policy = pages.policy();
        Optional<OfTheSite> last = memory.ofTheSite(site.explainers(), policy)
                .filter(kept -> !kept.isOnDiskAlone() || out.keep(kept.paths()));
        if (last.isPresent()) {
            lint.add(last.get().seen());
            last.get().files().stream().map(finished).forEach(out::add);
        } else {
            aboutAll(policy, file -> out.add(finished.apply(file)), report);
        }
    }

    private void aboutAll(ContentSecurityPolicy policy, Consumer<OutputFile> out, Diagnostic.Report report) {
        List<Diagnostic> mistakes = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        List<SiteLint.Seen> seen = new ArrayList<>();
        pages.ofTheSite(
                file -> {
                    paths.add(file.path());
                    if (memory.keepsFiles()) {
                        files.add(file);
                    }
                    seen.add(lint.lookAmongOthers(file));
                    out.accept(file);
                },
                mistakes::add);
        mistakes.forEach(report);
        if (mistakes.isEmpty()) {
            memory.keep(new OfTheSite(
                    site.explainers(),
                    askedFor.stream()
                            .collect(Collectors.toMap(
                                    slug -> slug, slug -> memory.read(slug).orElseThrow())),
                    policy,
                    paths,
                    files,
                    SiteLint.Seen.of(seen)));
        }
    }

    /**
     * Reports what is wrong with the finished pages.
     *
     * @param others the paths of further files, to which links may lead as well
     */
    void lookOver(Set<String> others, Diagnostic.Report report) {
        lint.report(others, this::again, report);
    }

    /** A page once more. */
    private Optional<OutputFile> again(String path) {
        List<String> folders = Arrays.asList(path.split("/", -1));
        Stream<OutputFile> ofExplainers = site.explainers().stream()
                .filter(explainer -> folders.contains(explainer.slug()))
                .flatMap(outline -> pages.of(whole.apply(outline)).stream())
                .flatMap(made -> made.files().stream());
        return ofExplainers.filter(file -> file.path().equals(path)).findFirst().or(() -> aboutAll(path));
    }

    private Optional<OutputFile> aboutAll(String path) {
        List<OutputFile> found = new ArrayList<>();
        pages.ofTheSite(
                file -> {
                    if (file.path().equals(path)) {
                        found.add(file);
                    }
                },
                mistake -> {});
        return found.stream().findFirst();
    }
}
