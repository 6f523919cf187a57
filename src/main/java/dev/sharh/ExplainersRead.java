package dev.sharh;

import dev.sharh.BuildMemory.EditionOf;
import dev.sharh.BuildMemory.Read;
import dev.sharh.check.Checks;
import dev.sharh.content.FolderStamp;
import dev.sharh.content.SiteReader;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Glossary;
import dev.sharh.model.Severity;
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
    private final boolean notes;
    private final BuildMemory memory;
    private final Touched touched;
    private final BuildProgress progress;
    private final Map<String, Optional<Explainer>> linked = new ConcurrentHashMap<>();

    /**
     * @param drafts whether drafts count
     * @param prepared what is done to an explainer before it is checked
     * @param notes whether they are wanted, too
     * @param memory what an earlier build has read with the same settings
     * @param touched where files may have changed since then
     */
    ExplainersRead(
            SiteReader reader,
            SiteSettings settings,
            boolean drafts,
            UnaryOperator<Explainer> prepared,
            boolean notes,
            BuildMemory memory,
            Touched touched,
            BuildProgress progress) {
        this.reader = reader;
        this.settings = settings;
        this.drafts = drafts;
        this.prepared = prepared;
        this.notes = notes;
        this.memory = memory;
        this.touched = touched;
        this.progress = progress;
    }

    /**
     * Reads and checks all of them.
     *
     * @param keepAll whether all are needed whole
     * @return the site with the outlines of its explainers, newest first
     */
    Site read(Glossary glossary, Checks checks, boolean keepAll, Diagnostic.Report report) {
        Site around = new Site(settings, glossary, List.of());
        List<String> names = reader.folders();
        memory.keepOnly(names);
        boolean keep = keepAll || names.size() <= KEPT_WHOLE;
        if (!linksLeadWhereTheyDid()) {
            memory.forgetChecks();
        }
        progress.reading(names.size());
        List<Read> folders = InParallel.map(names, name -> folder(name, around, checks, keep));
        folders.forEach(folder -> folder.ofReading().forEach(report));
        List<Read> newestFirst = folders.stream()
                .filter(folder -> folder.outline().isPresent())
                .sorted(Comparator.comparing(folder -> folder.outline().orElseThrow(), SiteReader.NEWEST_FIRST))
                .toList();
        newestFirst.forEach(folder -> folder.ofChecks().forEach(report));
        Site site = new Site(
                settings,
                glossary,
                newestFirst.stream()
                        .flatMap(folder -> folder.outline().stream())
                        .toList());
        checks.ofTheSite(site, report);
        return site;
    }

    private Read folder(String name, Site around, Checks checks, boolean keep) {
        Read read = last(name).orElseGet(() -> afresh(name, around, checks, keep));
        progress.done(1);
        return read;
    }

    private Read afresh(String name, Site around, Checks checks, boolean keep) {
        FolderStamp stamp = memory.isKept() ? reader.stamp(name) : FolderStamp.NONE;
        List<Diagnostic> ofReading = new ArrayList<>();
        Optional<Explainer> explainer = published(name, ofReading::add).map(prepared);
        List<Diagnostic> ofChecks = explainer.map(e -> checks.of(e, around)).orElse(List.of());
        Read read = new Read(
                stamp,
                explainer.map(ExplainersRead::outline),
                explainer.filter(e -> keep),
                wanted(ofReading),
                wanted(ofChecks));
        memory.keep(name, read);
        return read;
    }

    private List<Diagnostic> wanted(List<Diagnostic> found) {
        return notes
                ? found
                : found.stream()
                        .filter(each -> each.severity() != Severity.NOTE || HeadingsOfText.isOne(each))
                        .toList();
    }

    /** What is known of a folder, if it is as it was. */
    private Optional<Read> last(String name) {
        return memory.read(name)
                .filter(last ->
                        !touched.mayBeIn(reader.folder(name)) || last.stamp().isStillThatOf(reader.folder(name)));
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
        return memory.whole(outline.slug())
                .or(() -> published(outline.slug(), diagnostic -> {}).map(prepared))
                .orElse(outline);
    }

    /** Whether an explainer has an edition in a language; asked of those alone that somebody links to. */
    boolean hasEdition(String slug, Language language) {
        boolean has = isThere(slug, language);
        memory.editions().put(new EditionOf(slug, language), has);
        return has;
    }

    private boolean isThere(String slug, Language language) {
        return linked.computeIfAbsent(slug, this::linked)
                .flatMap(explainer -> explainer.edition(language))
                .isPresent();
    }

    private Optional<Explainer> linked(String slug) {
        if (!reader.folders().contains(slug)) {
            return Optional.empty();
        }
        Optional<Read> last = last(slug);
        return last.isPresent()
                ? last.get().outline()
                : published(slug, diagnostic -> {}).map(ExplainersRead::outline);
    }

    /** What the checks of an explainer found depends on others in nothing but where its links lead. */
    private boolean linksLeadWhereTheyDid() {
        return memory.editions().entrySet().stream()
                .allMatch(asked -> isThere(asked.getKey().slug(), asked.getKey().language()) == asked.getValue());
    }
}
