package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, wherever the machine stands and whatever it speaks. */
class ReproducibleIT {
    @TempDir
    private Path folder;

    @Test
    void neitherTimeZoneNorLocaleNorEncodingChangesAByte() {
        Path baghdad = BuiltSite.build(
                BuiltSite.PROJECT,
                folder.resolve("baghdad"),
                Map.of("TZ", "Asia/Baghdad", "LC_ALL", "ar_IQ.UTF-8"),
                "-Duser.language=ar",
                "-Duser.country=IQ",
                "-Duser.timezone=Asia/Baghdad");
        Path plain = BuiltSite.build(
                BuiltSite.PROJECT,
                folder.resolve("plain"),
                Map.of("TZ", "UTC", "LC_ALL", "C"),
                "-Dfile.encoding=ISO-8859-1");

        assertThat(contents(baghdad)).isNotEmpty().isEqualTo(contents(plain));
        assertThat(contents(baghdad)).isEqualTo(contents(BuiltSite.PROJECT.resolve("site")));
    }

    private static Map<String, String> contents(Path root) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(root.relativize(file).toString(), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    /** A character for each byte, of pictures and fonts too. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
