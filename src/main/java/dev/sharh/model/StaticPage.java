package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page of the site itself, such as “about”: the files {@code content/pages/<slug>.<language>.md}.
 *
 * @param editions in the order of the site's languages
 * @param media the pictures of all pages
 */
public record StaticPage(String slug, List<Edition> editions, List<MediaFile> media) implements Document {
    /** The folder below {@code content/}, and that of the pictures in the site. */
    public static final String FOLDER = "pages";

    public StaticPage {
        editions = List.copyOf(editions);
        media = List.copyOf(media);
    }

    /** Returns the titles in all languages. */
    public LocalizedText title() {
        Map<Language, PlacedText> titles = new HashMap<>();
        editions.forEach(
                edition -> titles.put(edition.language(), edition.frontMatter().title()));
        return new LocalizedText(titles, Place.startOf(editions.get(0).file()));
    }

    @Override
    public Optional<Timeline> timeline() {
        return Optional.empty();
    }

    /** Returns no ids: the headings of a page have none. */
    @Override
    public Set<String> anchors(Edition edition) {
        return Set.of();
    }
}
