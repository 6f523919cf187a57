package dev.sharh;

import dev.sharh.content.FolderStamp;
import dev.sharh.content.StampedPlaces;
import dev.sharh.lint.SiteLint;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Glossary;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.ContentSecurityPolicy;
import dev.sharh.render.Neighbours;
import dev.sharh.render.OutputFile;
import dev.sharh.text.Language;
import java.nio.file.Path;
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
    private final Keeping keeping;
    private boolean recalled;
    private StampedPlaces stamps = StampedPlaces.of(List.of());
    private Optional<Basis> basis = Optional.empty();
    private Optional<SiteTheme> theme = Optional.empty();
    private Optional<OfTheSite> ofTheSite = Optional.empty();
    private final Map<String, Read> read = new ConcurrentHashMap<>();
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<EditionOf, Boolean> editions = new ConcurrentHashMap<>();

    /** What becomes of finished pages. */
    enum Keeping {
        /** There will be no other build. */
        NOTHING,
        /** They stay in memory, for a preview. */
        FILES,
        /** They are on the disk when the next build begins. */
        PATHS
    }

    BuildMemory(Keeping keeping) {
        this.keeping = keeping;
    }

    /** Whether there will be another build. */
    boolean isKept() {
        return keeping != Keeping.NOTHING;
    }

    boolean keepsFiles() {
        return keeping == Keeping.FILES;
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

        Read withoutWhole() {
            return new Read(stamp, outline, Optional.empty(), ofReading, ofChecks);
        }
    }

    /** The question whether an explainer has an edition in a language, which a link to it asks. */
    record EditionOf(String slug, Language language) {}

    /**
     * What was made of an explainer.
     *
     * @param from what it was made from
     * @param needed what the policy of its pages must allow
     * @param paths of all its files
     * @param files the same files; none where they are on the disk alone
     */
    record Made(
            Read from,
            List<Neighbours.Named> neighbours,
            ContentSecurityPolicy needed,
            List<String> paths,
            List<OutputFile> files,
            SiteLint.Seen seen) {
        Made {
            neighbours = List.copyOf(neighbours);
            paths = List.copyOf(paths);
            files = List.copyOf(files);
        }

        boolean isOnDiskAlone() {
            return files.size() < paths.size();
        }

        Made withoutFiles() {
            return new Made(from, neighbours, needed, paths, List.of(), seen);
        }
    }

    /**
     * What was made of all of them.
     *
     * @param outlines what lists show
     * @param whole what was read of the explainers whose whole texts were asked for
     * @param policy what the explainers' pages need
     */
    record OfTheSite(
            List<Explainer> outlines,
            Map<String, Read> whole,
            ContentSecurityPolicy policy,
            List<String> paths,
            List<OutputFile> files,
            SiteLint.Seen seen) {
        OfTheSite {
            outlines = List.copyOf(outlines);
            whole = Map.copyOf(whole);
            paths = List.copyOf(paths);
            files = List.copyOf(files);
        }

        boolean isOnDiskAlone() {
            return files.size() < paths.size();
        }

        OfTheSite withoutFiles() {
            return new OfTheSite(outlines, whole, policy, paths, List.of(), seen);
        }
    }

    /** Begins a build: forgets all, if explainers are read or checked with anything else now. */
    void on(Basis now, StampedPlaces at) {
        boolean same = basis.map(last -> last.equals(now)).orElse(recalled);
        if (!same) {
            forget();
        }
        basis = Optional.of(now);
        stamps = at;
    }

    /** What the files of settings, glossary and theme were like. */
    StampedPlaces stamps() {
        return stamps;
    }

    /** The theme of the last build, if nothing in it has changed. */
    Optional<SiteTheme> theme(List<Path> places, Touched touched) {
        return theme.filter(last -> (touched.leaves(places) || last.isStillOf(places)) && !last.isMistaken());
    }

    /** From now on pages are made with this theme. */
    void theme(SiteTheme now) {
        if (theme.filter(last -> !last.equals(now)).isPresent()) {
            made.clear();
            ofTheSite = Optional.empty();
        }
        theme = Optional.of(now);
    }

    /** Takes over what a build of another process left, which had the same settings and the same theme. */
    void recall(
            Map<String, Read> itsRead,
            Map<String, Made> itsMade,
            Map<EditionOf, Boolean> asked,
            Optional<OfTheSite> all) {
        read.putAll(itsRead);
        made.putAll(itsMade);
        editions.putAll(asked);
        ofTheSite = all;
        recalled = true;
    }

    Map<String, Read> allRead() {
        return read;
    }

    Map<String, Made> allMade() {
        return made;
    }

    Optional<OfTheSite> ofTheSite() {
        return ofTheSite;
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

    Optional<Made> made(String slug, List<Neighbours.Named> neighbours) {
        return Optional.ofNullable(made.get(slug))
                .filter(last ->
                        isCurrent(slug, last.from()) && last.neighbours().equals(neighbours));
    }

    void keep(String slug, Made now) {
        if (keeping == Keeping.PATHS) {
            made.put(slug, now.withoutFiles());
        } else if (keeping == Keeping.FILES && now.from().whole().isPresent()) {
            made.put(slug, now);
        }
    }

    Optional<OfTheSite> ofTheSite(List<Explainer> outlines, ContentSecurityPolicy policy) {
        return ofTheSite.filter(last -> last.outlines().equals(outlines)
                && last.policy().equals(policy)
                && last.whole().entrySet().stream().allMatch(asked -> isCurrent(asked.getKey(), asked.getValue())));
    }

    void keep(OfTheSite now) {
        ofTheSite = switch (keeping) {
            case NOTHING -> Optional.empty();
            case PATHS -> Optional.of(now.withoutFiles());
            case FILES -> Optional.of(now);
        };
    }

    /** Whether nothing of an explainer was read anew since. */
    @SuppressWarnings("ReferenceEquality") // to compare all texts of two takes longer than to make their pages
    boolean isCurrent(String slug, Read last) {
        return read.get(slug) == last;
    }
}
