package dev.sharh;

import dev.sharh.BuildMemory.EditionOf;
import dev.sharh.BuildMemory.Made;
import dev.sharh.BuildMemory.OfTheSite;
import dev.sharh.BuildMemory.Read;
import dev.sharh.cache.RecordReader;
import dev.sharh.cache.RecordWriter;
import dev.sharh.content.StampedPlaces;
import dev.sharh.lint.SiteLint;
import dev.sharh.model.Explainer;
import dev.sharh.render.ContentSecurityPolicy;
import dev.sharh.render.Neighbours;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a build leaves on the disk for the next one.
 *
 * @param program what made it: what another program left is of no use
 * @param stamps of the settings, the glossary and the theme
 * @param editions every question of a link to another explainer, with its answer
 */
record BuildCache(
        String program,
        StampedPlaces stamps,
        List<Kept> explainers,
        Map<EditionOf, Boolean> editions,
        Optional<KeptOfTheSite> ofTheSite) {
    /** One explainer. */
    record Kept(String slug, Read read, Optional<KeptPages> pages) {}

    /** What was made of it; the files are on the disk. */
    record KeptPages(
            List<Neighbours.Named> neighbours, ContentSecurityPolicy needed, List<String> paths, SiteLint.Seen seen) {
        static KeptPages of(Made made) {
            return new KeptPages(made.neighbours(), made.needed(), made.paths(), made.seen());
        }

        Made madeFrom(Read read) {
            return new Made(read, neighbours, needed, paths, List.of(), seen);
        }
    }

    /**
     * What was made of all.
     *
     * @param outlines the folders of the explainers in the order of lists
     * @param whole the folders of those whose whole texts were asked for
     */
    record KeptOfTheSite(
            List<String> outlines,
            Set<String> whole,
            ContentSecurityPolicy policy,
            List<String> paths,
            SiteLint.Seen seen) {
        static KeptOfTheSite of(OfTheSite all) {
            return new KeptOfTheSite(
                    all.outlines().stream().map(Explainer::slug).toList(),
                    all.whole().keySet(),
                    all.policy(),
                    all.paths(),
                    all.seen());
        }

        /** @param read all that was read when it was made */
        OfTheSite madeFrom(Map<String, Read> read) {
            return new OfTheSite(
                    outlines.stream()
                            .flatMap(slug -> Stream.ofNullable(read.get(slug)))
                            .flatMap(each -> each.outline().stream())
                            .toList(),
                    read.entrySet().stream()
                            .filter(each -> whole.contains(each.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    policy,
                    paths,
                    List.of(),
                    seen);
        }
    }

    /** What a memory holds, without what can be read again. */
    static BuildCache of(BuildMemory memory, String program) {
        List<Kept> explainers = new TreeMap<>(memory.allRead())
                .entrySet().stream()
                        .map(entry -> new Kept(
                                entry.getKey(),
                                entry.getValue().withoutWhole(),
                                Optional.ofNullable(memory.allMade().get(entry.getKey()))
                                        .filter(made -> memory.isCurrent(entry.getKey(), made.from()))
                                        .map(KeptPages::of)))
                        .toList();
        return new BuildCache(
                program,
                memory.stamps(),
                explainers,
                memory.editions(),
                memory.ofTheSite().map(KeptOfTheSite::of));
    }

    byte[] bytes() {
        return RecordWriter.write(this);
    }

    /** What was kept, if the same program made it and nothing has changed that all explainers depend on. */
    static Optional<BuildCache> in(byte[] bytes, String program) {
        return RecordReader.read(bytes, BuildCache.class)
                .filter(cache -> cache.program().equals(program));
    }

    /** Fills a memory, unless something has changed that all explainers depend on. */
    void recall(BuildMemory memory, List<Path> places) {
        if (!stamps.areStill(places)) {
            return;
        }
        Map<String, Read> read = new HashMap<>();
        Map<String, Made> made = new HashMap<>();
        for (Kept kept : explainers) {
            read.put(kept.slug(), kept.read());
            kept.pages().ifPresent(pages -> made.put(kept.slug(), pages.madeFrom(kept.read())));
        }
        memory.recall(read, made, editions, ofTheSite.map(all -> all.madeFrom(read)));
    }
}
