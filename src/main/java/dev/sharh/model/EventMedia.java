package dev.sharh.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture of an event, or a video with a picture in its place: nothing is loaded from another site.
 *
 * @param image relative to the explainer: {@code media/bridge.jpg}
 * @param alt what the picture shows, for those who don't see it
 * @param credit who made it
 * @param video the address of the video on the web
 */
public record EventMedia(
        Located<String> image,
        LocalizedText alt,
        Optional<LocalizedText> caption,
        Optional<LocalizedText> credit,
        Optional<Located<String>> video) {
    Stream<LocalizedText> texts() {
        return Stream.of(Optional.of(alt), caption, credit).flatMap(Optional::stream);
    }
}
