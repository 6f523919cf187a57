package dev.sharh.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One folder below {@code content/}: an article, its curated summaries and its timeline.
 *
 * @param slug the folder's name
 * @param source the article, word for word
 * @param summaries one edition for each language with a summary, in the site's order
 */
public record Explainer(
        String slug,
        Edition source,
        List<Edition> summaries,
        Optional<Timeline> timeline,
        Optional<SourcesLock> lock,
        List<MediaFile> media)
        implements Document {
    public Explainer {
        summaries = List.copyOf(summaries);
        media = List.copyOf(media);
    }

    /** Returns the article, then its summaries. */
    @Override
    public List<Edition> editions() {
        return Stream.concat(Stream.of(source), summaries.stream()).toList();
    }

    /**
     * Returns the explainer as it is on a day: one that is to be published later is a draft.
     *
     * @param day if it is unknown, each explainer that waits for a day is a draft
     */
    public Explainer on(Optional<LocalDate> day) {
        boolean waits = source.frontMatter()
                .publishAt()
                .filter(first -> day.isEmpty() || first.value().isAfter(day.get()))
                .isPresent();
        return waits ? new Explainer(slug, source.asDraft(), summaries, timeline, lock, media) : this;
    }

    /** Returns why readers can't read it any more; absent if they can. */
    public Optional<FrontMatter.Withdrawal> withdrawal() {
        return source.frontMatter().withdrawn();
    }

    /** Returns the explainer without summaries that are drafts; empty if the article is a draft. */
    public Optional<Explainer> withoutDrafts() {
        List<Edition> finished = summaries.stream()
                .filter(edition -> !edition.frontMatter().draft())
                .toList();
        return Optional.of(new Explainer(slug, source, finished, timeline, lock, media))
                .filter(explainer -> !source.frontMatter().draft());
    }

    /**
     * Returns what lists and other pages show: the front matter, the beginning of each text and the next planned event.
     *
     * @param says whether a block has words; the beginning ends with the first block that has
     */
    public Explainer outline(Predicate<Block> says) {
        return new Explainer(
                slug,
                source.beginning(says),
                summaries.stream().map(summary -> summary.beginning(says)).toList(),
                timeline.map(t -> t.next(knownUntil())),
                Optional.empty(),
                List.of());
    }

    /** Returns the explainer without the lock of accepted blocks. */
    public Explainer withoutLock() {
        return new Explainer(slug, source, summaries, timeline, Optional.empty(), media);
    }

    /** Returns the block of the article that a citation names. */
    public Optional<NumberedBlock> block(String id) {
        return source.body().block(id);
    }

    /** Returns the block ids that the article's front matter, the summaries and the timeline cite, each with its place. */
    public Stream<Located<String>> cited() {
        return Stream.of(
                        source.frontMatter().cited(),
                        summaries.stream().flatMap(Edition::cited),
                        timeline.stream().flatMap(Timeline::cited))
                .flatMap(cited -> cited);
    }

    /**
     * Returns the ids of the article's blocks that are anchors on an edition's page: all on the article's own page; on a
     * summary's page those that something there cites.
     */
    @Override
    public Set<String> anchors(Edition edition) {
        if (edition.isSource()) {
            return source.body().blocks().stream().map(NumberedBlock::id).collect(Collectors.toSet());
        }
        return Stream.concat(edition.cited(), timeline.stream().flatMap(Timeline::cited))
                .map(Located::value)
                .filter(id -> block(id).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public List<MediaFile> publishedMedia() {
        return withdrawal().isPresent() ? List.of() : Document.super.publishedMedia();
    }

    /** Returns the slugs of its topics. */
    public List<String> topics() {
        return source.frontMatter().topics().stream()
                .map(Located::value)
                .distinct()
                .toList();
    }

    /** Returns the publication day of an edition: its own, or else the article's, or else the day that it waited for. */
    public Optional<LocalDate> published(Edition edition) {
        return edition.frontMatter()
                .published()
                .or(() -> source.frontMatter().published())
                .or(() -> source.frontMatter().publishAt().map(Located::value));
    }

    /** Returns the day up to which the explainer knows what happened: that of its timeline or of its last change. */
    public Optional<LocalDate> knownUntil() {
        Optional<LocalDate> asOf = timeline.flatMap(Timeline::asOf).or(() -> published(source));
        return Stream.concat(
                        asOf.stream(), editions().stream().flatMap(edition -> edition.frontMatter().updated().stream()))
                .max(Comparator.naturalOrder());
    }

    /** Returns the day of the last update or correction of an edition, or else the publication day. */
    public Optional<LocalDate> updated(Edition edition) {
        return edition.frontMatter().changed().or(() -> published(edition));
    }
}
