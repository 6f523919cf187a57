package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the browser of the tests comes from. */
class ChromiumSourceTest {
    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void theFirstWayThatFindsOneIsTakenAndNoLaterOneIsTried() {
        Chromium found =
                ChromiumSource.firstOf(List.of(way("installed", false), way("package", true), way("download", true)));

        assertThat(found.executable()).contains(Path.of("/package"));
        assertThat(asked).containsExactly("installed", "package");
    }

    @Test
    void whereThereIsNoneOneLineSaysWhatWasTriedAndWhatToDo() {
        assertThatThrownBy(() -> ChromiumSource.firstOf(List.of(way("installed", false), way("download", false))))
                .hasMessage(
                        "No Chromium for the browser tests: tried installed; download. Install Chromium or Chrome, or"
                                + " leave these tests out with -DexcludedGroups=browser.")
                .message()
                .hasLineCount(1);
    }

    @Test
    void aBrowserThatIsThereButDoesNotStartIsPassedOver() throws IOException {
        Path stub = executable("stub");
        Path real = executable("real");

        assertThat(new InstalledChromium(Stream.of(folder.resolve("none"), stub, real), real::equals).find())
                .contains(Chromium.at(real));
    }

    private Path executable(String name) throws IOException {
        return Files.createFile(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    private ChromiumSource way(String name, boolean finds) {
        return new ChromiumSource() {
            @Override
            public String description() {
                return name;
            }

            @Override
            public Optional<Chromium> find() {
                asked.add(name);
                return finds ? Optional.of(Chromium.at(Path.of("/" + name))) : Optional.empty();
            }
        };
    }
}
