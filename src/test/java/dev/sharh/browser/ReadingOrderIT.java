package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a screen reader says of each kind of page, in its order: roles, names and texts. After a wanted change, write the
 * files anew with {@code -Dsnapshots.write=true} and read the difference.
 */
@Tag("browser")
@ExtendWith(Browsers.class)
class ReadingOrderIT {
    private static final Path FOLDER = BuiltSite.PROJECT.resolve("src/test/resources/dev/sharh/browser/reading-order");

    @ParameterizedTest
    @CsvSource({
        "edition-ar, ar/iraq-coalition-withdrawal/index.html",
        "edition-en, en/iraq-coalition-withdrawal/index.html",
        "side-by-side, iraq-coalition-withdrawal/index.html",
        "cover, index.html",
        "list-ar, ar/index.html",
        "not-found, 404.html"
    })
    void aScreenReaderSaysThis(String name, String path, Browser browser) throws IOException {
        Path file = FOLDER.resolve(name + ".yaml");
        try (Pages pages = Pages.in(browser, 360)) {
            String said = pages.open(path).locator("body").ariaSnapshot() + "\n";
            if (Boolean.getBoolean("snapshots.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, said);
            }
            assertThat(said)
                    .describedAs(
                            "./mvnw verify -Dtest=none -Dit.test=ReadingOrderIT -Dsnapshots.write=true writes %s", file)
                    .isEqualTo(Files.readString(file));
        }
    }
}
