package dev.sharh.browser;

import java.util.List;
import java.util.Optional;

/** A way to come by a browser. */
interface ChromiumSource {
    /** What was tried, for the message when nothing came of it. */
    String description();

    Optional<Chromium> find();

    /** The first browser that can be had: one that is there, Debian's package, Playwright's download. */
    static Chromium any() {
        return firstOf(List.of(new InstalledChromium(), new DebianChromium(), new DownloadedChromium()));
    }

    /**
     * The first browser that one of the ways finds; a later way is tried only after the ones before it.
     *
     * @throws IllegalStateException with one line that says what was tried, if there is none
     */
    static Chromium firstOf(List<ChromiumSource> sources) {
        return sources.stream()
                .map(ChromiumSource::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium for the browser tests: tried "
                        + String.join(
                                "; ",
                                sources.stream()
                                        .map(ChromiumSource::description)
                                        .toList())
                        + ". Install Chromium or Chrome, or leave these tests out with -DexcludedGroups=browser."));
    }
}
