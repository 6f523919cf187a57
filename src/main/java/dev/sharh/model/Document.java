package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the site publishes under one name in several languages: an explainer or a page. */
public sealed interface Document permits Explainer, StaticPage {
    String slug();

    /** Returns the texts, one for each language that has one. */
    List<Edition> editions();

    Optional<Timeline> timeline();

    /** Returns the files of its folder {@code media}. */
    List<MediaFile> media();

    /** Returns the ids to which links of an edition may lead on its page. */
    Set<String> anchors(Edition edition);

    default Optional<Edition> edition(Language language) {
        return editions().stream().filter(e -> e.language().equals(language)).findFirst();
    }

    /** Returns the smaller sizes of a picture, the smallest first; none if there are none or the picture can't be shown. */
    default List<MediaFile> smaller(MediaFile picture) {
        return MediaFile.isJpeg(picture.path())
                ? media().stream()
                        .filter(file -> file.size().isPresent() && MediaFile.isSmaller(file.path(), picture.path()))
                        .sorted(Comparator.comparing(
                                file -> file.size().orElseThrow().width()))
                        .toList()
                : List.of();
    }

    /** Returns the pictures that are published: all but those with smaller sizes, which readers see in their place. */
    default List<MediaFile> publishedMedia() {
        return media().stream().filter(file -> smaller(file).isEmpty()).toList();
    }
}
