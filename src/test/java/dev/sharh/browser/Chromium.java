package dev.sharh.browser;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A browser that the tests can start.
 *
 * @param executable absent where Playwright knows its own by itself
 */
record Chromium(Optional<Path> executable) {
    static Chromium at(Path executable) {
        return new Chromium(Optional.of(executable));
    }
}
