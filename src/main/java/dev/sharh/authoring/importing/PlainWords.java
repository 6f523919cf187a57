package dev.sharh.authoring.importing;

import java.util.Optional;
import org.jsoup.Jsoup;

/** The words of a text in HTML, which is what TimelineJS takes its texts for. */
final class PlainWords {
    private PlainWords() {}

    static String of(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    static Optional<String> ifAny(String html) {
        return Optional.of(of(html)).filter(words -> !words.isEmpty());
    }
}
