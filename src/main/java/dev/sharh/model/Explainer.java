package dev.sharh.model;

import dev.sharh.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One folder below {@code content/}: an article, its curated summaries and its timeline.
 *
 * @param slug the folder's name
 * @param source the article, verbatim
 * @param summaries one edition for each language that the article was summarised in, in the site's order
 */
public record Explainer(
        String slug,
        Edition source,
        List<Edition> summaries,
        Optional<Timeline> timeline,
        Optional<SourcesLock> lock,
        List<MediaFile> media) {
    public Explainer {
        summaries = List.copyOf(summaries);
        media = List.copyOf(media);
    }

    /** The article first, then its summaries. */
    public List<Edition> editions() {
        return Stream.concat(Stream.of(source), summaries.stream()).toList();
    }

    public Optional<Edition> edition(Language language) {
        return editions().stream().filter(e -> e.language().equals(language)).findFirst();
    }

    /** The explainer as it is published: without summaries that are drafts; none at all if the article is one. */
    public Optional<Explainer> withoutDrafts() {
        List<Edition> finished = summaries.stream()
                .filter(edition -> !edition.frontMatter().draft())
                .toList();
        return Optional.of(new Explainer(slug, source, finished, timeline, lock, media))
                .filter(explainer -> !source.frontMatter().draft());
    }

    /**
     * What other pages show of it: its front matter, and how its texts begin.
     *
     * @param says whether a block says something: a text's beginning ends with the first that does
     */
    public Explainer outline(Predicate<Block> says) {
        return new Explainer(
                slug,
                source.beginning(says),
                summaries.stream().map(summary -> summary.beginning(says)).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Returns the explainer without the lock of accepted blocks. */
    public Explainer withoutLock() {
        return new Explainer(slug, source, summaries, timeline, Optional.empty(), media);
    }

    /** The block of the article that a citation names. */
    public Optional<NumberedBlock> block(String id) {
        return source.body().block(id);
    }

    /** The day on which an edition came out: its own, or else the article's. */
    public Optional<LocalDate> published(Edition edition) {
        return edition.frontMatter().published().or(() -> source.frontMatter().published());
    }

    /** The day on which an edition last changed. */
    public Optional<LocalDate> updated(Edition edition) {
        return edition.frontMatter().updated().or(() -> published(edition));
    }
}
