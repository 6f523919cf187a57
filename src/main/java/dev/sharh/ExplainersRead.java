package dev.sharh;

import dev.sharh.check.Checks;
import dev.sharh.content.SiteReader;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Glossary;
import dev.sharh.model.Site;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.PlainText;
import dev.sharh.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The explainers of a site, each read and checked by itself, several at once. Of a large site only outlines stay in
 * memory, and what is asked for whole is read again.
 */
final class ExplainersRead {
    /** So many explainers fit into a small part of the memory of any machine. */
    private static final int KEPT_WHOLE = 1000;

    private final SiteReader reader;
    private final SiteSettings settings;
    private final boolean drafts;
    private final UnaryOperator<Explainer> prepared;
    private final BuildProgress progress;
    private final Map<String, Explainer> whole = new ConcurrentHashMap<>();
    private final Map<String, Optional<Explainer>> linked = new ConcurrentHashMap<>();

    /**
     * @param drafts whether drafts count
     * @param prepared what is done to an explainer before it is checked
     */
    ExplainersRead(
            SiteReader reader,
            SiteSettings settings,
            boolean drafts,
            UnaryOperator<Explainer> prepared,
            BuildProgress progress) {
        this.reader = reader;
        this.settings = settings;
        this.drafts = drafts;
        this.prepared = prepared;
        this.progress = progress;
    }

    /** What came of one folder. */
    private record Folder(Optional<Explainer> explainer, List<Diagnostic> ofReading, List<Diagnostic> ofChecks) {}

    /**
     * Reads and checks all of them.
     *
     * @param keepAll whether all are needed whole
     * @return the site with its explainers, newest first: whole ones if they are few, or else outlines
     */
    Site read(Glossary glossary, Checks checks, boolean keepAll, Diagnostic.Report report) {
        Site around = new Site(settings, glossary, List.of());
        List<String> names = reader.folders();
        boolean keep = keepAll || names.size() <= KEPT_WHOLE;
        progress.reading(names.size());
        List<Folder> folders = names.parallelStream()
                .map(name -> folder(name, around, checks, keep))
                .toList();
        folders.forEach(folder -> folder.ofReading().forEach(report));
        List<Folder> newestFirst = folders.stream()
                .filter(folder -> folder.explainer().isPresent())
                .sorted(Comparator.comparing(folder -> folder.explainer().orElseThrow(), SiteReader.NEWEST_FIRST))
                .toList();
        newestFirst.forEach(folder -> folder.ofChecks().forEach(report));
        Site site = new Site(
                settings,
                glossary,
                newestFirst.stream()
                        .flatMap(folder -> folder.explainer().stream())
                        .toList());
        checks.ofTheSite(site, report);
        return site;
    }

    private Folder folder(String name, Site around, Checks checks, boolean keep) {
        List<Diagnostic> ofReading = new ArrayList<>();
        Optional<Explainer> explainer = published(name, ofReading::add).map(prepared);
        List<Diagnostic> ofChecks = explainer.map(e -> checks.of(e, around)).orElse(List.of());
        if (keep) {
            explainer.ifPresent(e -> whole.put(name, e));
        }
        progress.done(1);
        return new Folder(explainer.map(e -> keep ? e : outline(e)), ofReading, ofChecks);
    }

    private Optional<Explainer> published(String name, Diagnostic.Report report) {
        return reader.explainer(name, settings, report)
                .flatMap(explainer -> drafts ? Optional.of(explainer) : explainer.withoutDrafts());
    }

    private static Explainer outline(Explainer explainer) {
        return explainer.outline(block -> !PlainText.of(block).isBlank());
    }

    /** The explainer of an outline with all its texts; the outline, if somebody has deleted them in the meantime. */
    Explainer whole(Explainer outline) {
        Explainer kept = whole.get(outline.slug());
        return kept != null
                ? kept
                : published(outline.slug(), diagnostic -> {}).map(prepared).orElse(outline);
    }

    /** Whether an explainer has an edition in a language; asked of those alone that somebody links to. */
    boolean hasEdition(String slug, Language language) {
        return linked.computeIfAbsent(
                        slug,
                        name -> reader.folders().contains(name)
                                ? published(name, diagnostic -> {}).map(ExplainersRead::outline)
                                : Optional.empty())
                .flatMap(explainer -> explainer.edition(language))
                .isPresent();
    }
}
