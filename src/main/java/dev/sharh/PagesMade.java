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
import java.util.stream.Stream;

/** The files of one site, made and looked over. What an earlier build has made and is the same still is taken from it. */
final class PagesMade {
    private final Site site;
    private final SourceFiles sources;
    private final UnaryOperator<Explainer> whole;
    private final BuildMemory memory;
    private final SitePages pages;
    private final SiteLint lint = new SiteLint();
    private final Map<String, Explainer> askedFor = new ConcurrentHashMap<>();
    private List<OutputFile> aboutAll = List.of();

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
        return askedFor.computeIfAbsent(outline.slug(), slug -> whole.apply(outline));
    }

    /** Makes the files of all explainers, several at once. */
    void ofExplainers(Consumer<OutputFile> out) {
        site.explainers().parallelStream()
                .flatMap(outline -> of(outline).stream())
                .forEach(made -> {
                    pages.allow(made.pages());
                    lint.add(made.seen());
                    made.files().forEach(out);
                });
    }

    private Optional<Made> of(Explainer outline) {
        Explainer explainer = whole.apply(outline);
        List<Neighbours.Named> neighbours = pages.neighbours(outline);
        return memory.made(explainer, neighbours)
                .or(() -> pages.of(explainer).map(made -> {
                    Made now = made(explainer, neighbours, made);
                    memory.keep(now);
                    return now;
                }));
    }

    private Made made(Explainer explainer, List<Neighbours.Named> neighbours, SitePages.OfExplainer made) {
        List<OutputFile> files = new ArrayList<>(made.files());
        for (MediaFile media : explainer.media()) {
            files.add(new OutputFile(explainer.slug() + "/" + media.path(), sources.bytes(media.file())));
        }
        return new Made(explainer, neighbours, made, files, SiteLint.look(files));
    }

    /** Makes the files about all explainers, once theirs are made. */
    void ofTheSite(Consumer<OutputFile> out, Diagnostic.Report report) {
        ContentSecurityPolicy policy = pages.policy();
        OfTheSite about = memory.ofTheSite(site.explainers(), policy).orElseGet(() -> {
            List<Diagnostic> mistakes = new ArrayList<>();
            List<OutputFile> files = pages.ofTheSite(mistakes::add);
            mistakes.forEach(report);
            OfTheSite now = new OfTheSite(
                    site.explainers(), Map.copyOf(askedFor), policy, List.copyOf(files), SiteLint.look(files));
            if (mistakes.isEmpty()) {
                memory.keep(now);
            }
            return now;
        });
        lint.add(about.seen());
        aboutAll = about.files();
        aboutAll.forEach(out);
    }

    /**
     * Reports what is wrong with the finished pages.
     *
     * @param others the paths of further files, to which links may lead as well
     */
    void lookOver(Set<String> others, Diagnostic.Report report) {
        lint.report(others, this::again, report);
    }

    /** A page that was made before. */
    private Optional<OutputFile> again(String path) {
        List<String> folders = Arrays.asList(path.split("/", -1));
        Stream<OutputFile> ofExplainers = site.explainers().stream()
                .filter(explainer -> folders.contains(explainer.slug()))
                .flatMap(outline -> of(outline).stream())
                .flatMap(made -> made.files().stream());
        return Stream.concat(aboutAll.stream(), ofExplainers)
                .filter(file -> file.path().equals(path))
                .findFirst();
    }
}
