package dev.sharh;

import dev.sharh.content.FolderStamp;
import dev.sharh.lint.SiteLint;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Glossary;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.ContentSecurityPolicy;
import dev.sharh.render.Neighbours;
import dev.sharh.render.OutputFile;
import dev.sharh.render.SitePages;
import dev.sharh.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a build leaves for the next one of the same site, so that it needs to make only what has changed. Each thing is
 * kept together with all that it was made from, and is used only where that is the same still. For one build at a time.
 */
final class BuildMemory {
    private final boolean lasting;
    private Optional<Basis> basis = Optional.empty();
    private Optional<SiteTheme> theme = Optional.empty();
    private Optional<OfTheSite> ofTheSite = Optional.empty();
    private final Map<String, Read> read = new ConcurrentHashMap<>();
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<EditionOf, Boolean> editions = new ConcurrentHashMap<>();

    /** @param lasting whether there will be another build: pages are not kept for nothing */
    BuildMemory(boolean lasting) {
        this.lasting = lasting;
    }

    /** What every explainer is read and checked with. */
    record Basis(SiteSettings settings, Glossary glossary, List<FontFace> faces) {
        Basis {
            faces = List.copyOf(faces);
        }
    }

    /**
     * What came of the folder of an explainer.
     *
     * @param stamp what the folder was like before it was read
     * @param whole absent if the explainer can't be read, is a draft, or is too much to keep
     */
    record Read(
            FolderStamp stamp,
            Optional<Explainer> outline,
            Optional<Explainer> whole,
            List<Diagnostic> ofReading,
            List<Diagnostic> ofChecks) {
        Read {
            ofReading = List.copyOf(ofReading);
            ofChecks = List.copyOf(ofChecks);
        }
    }

    /** The question whether an explainer has an edition in a language, which a link to it asks. */
    record EditionOf(String slug, Language language) {}

    /**
     * What was made of an explainer.
     *
     * @param pages without its media
     * @param files with them
     */
    record Made(
            Explainer explainer,
            List<Neighbours.Named> neighbours,
            SitePages.OfExplainer pages,
            List<OutputFile> files,
            SiteLint.Seen seen) {}

    /**
     * What was made of all of them.
     *
     * @param outlines what lists show
     * @param whole the explainers whose whole texts were asked for
     * @param policy what the explainers' pages need
     */
    record OfTheSite(
            List<Explainer> outlines,
            Map<String, Explainer> whole,
            ContentSecurityPolicy policy,
            List<OutputFile> files,
            SiteLint.Seen seen) {}

    /** Begins a build: forgets all, if explainers are read or checked with anything else now. */
    void on(Basis now) {
        if (!basis.equals(Optional.of(now))) {
            forget();
            basis = Optional.of(now);
        }
    }

    /** The theme of the last build, if nothing in it has changed. */
    Optional<SiteTheme> theme(List<FolderStamp> stamp) {
        return theme.filter(last -> last.isOf(stamp) && !last.isMistaken());
    }

    /** From now on pages are made with this theme. */
    void theme(SiteTheme now) {
        if (theme.isEmpty() || !theme.get().equals(now)) {
            made.clear();
            ofTheSite = Optional.empty();
            theme = Optional.of(now);
        }
    }

    private void forget() {
        read.clear();
        made.clear();
        editions.clear();
        ofTheSite = Optional.empty();
        theme = Optional.empty();
    }

    Optional<Read> read(String slug) {
        return Optional.ofNullable(read.get(slug));
    }

    void keep(String slug, Read now) {
        read.put(slug, now);
    }

    /** The explainer of a folder as this build has read it. */
    Optional<Explainer> whole(String slug) {
        return Optional.ofNullable(read.get(slug)).flatMap(Read::whole);
    }

    /** Every such question that was ever asked, with its answer. */
    Map<EditionOf, Boolean> editions() {
        return editions;
    }

    /** Forgets what the checks have found. */
    void forgetChecks() {
        read.clear();
        editions.clear();
    }

    /** Forgets the explainers that are no more. */
    void keepOnly(List<String> slugs) {
        Set<String> there = new HashSet<>(slugs);
        read.keySet().retainAll(there);
        made.keySet().retainAll(there);
    }

    Optional<Made> made(Explainer whole, List<Neighbours.Named> neighbours) {
        return Optional.ofNullable(made.get(whole.slug()))
                .filter(last ->
                        isSame(last.explainer(), whole) && last.neighbours().equals(neighbours));
    }

    /** Keeps the pages of an explainer that is kept itself. */
    void keep(Made now) {
        String slug = now.explainer().slug();
        if (lasting && whole(slug).filter(kept -> isSame(kept, now.explainer())).isPresent()) {
            made.put(slug, now);
        }
    }

    Optional<OfTheSite> ofTheSite(List<Explainer> outlines, ContentSecurityPolicy policy) {
        return ofTheSite.filter(last -> last.outlines().equals(outlines)
                && last.policy().equals(policy)
                && last.whole().entrySet().stream()
                        .allMatch(asked -> whole(asked.getKey())
                                .filter(now -> isSame(now, asked.getValue()))
                                .isPresent()));
    }

    void keep(OfTheSite now) {
        ofTheSite = Optional.of(now).filter(kept -> lasting);
    }

    /** Whether it is what one reading made: to compare all texts of two takes longer than to make their pages. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Explainer one, Explainer other) {
        return one == other;
    }
}
