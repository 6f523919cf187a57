package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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

    @Test
    void neitherTheOrderOfFoldersNorThreadsNorUsersNorTheClockChangesAByteOrAMode() throws Exception {
        ProjectFolder first = everything(folder.resolve("first"), List.of("a", "b", "c"));
        ProjectFolder second = everything(folder.resolve("second/deeper"), List.of("c", "a", "b"));
        Path plain = BuiltSite.build(first.root(), folder.resolve("plain"));

        Path other = folder.resolve("other");
        Command.Result built = new Command(
                        List.of(
                                "sh",
                                "-c",
                                "umask 077; exec \"$@\"",
                                "sh",
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:ActiveProcessorCount=1",
                                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                                "-Duser.name=nobody",
                                "-Duser.home=/nonexistent",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Duser.language=fa",
                                "-jar",
                                BuiltSite.PROJECT.resolve("target/sharh.jar").toString(),
                                "build",
                                "--project",
                                second.root().toString(),
                                "--out",
                                other.toString()),
                        Map.of("SOURCE_DATE_EPOCH", "1", "LC_ALL", "C"))
                .run(2);
        assertThat(built.exitCode()).describedAs(built.output()).isZero();

        assertThat(contents(other)).hasSizeGreaterThan(20).isEqualTo(contents(plain));
        assertThat(modes(other)).isEqualTo(modes(plain)).containsValues("rw-r--r--", "rwxr-xr-x");
    }

    /** Explainers made in an order, which is the one in which some file systems list them. */
    private static ProjectFolder everything(Path root, List<String> slugs) {
        ProjectFolder project = ProjectFolder.in(root);
        for (String slug : slugs) {
            for (String file : List.of("article.ar.md", "summary.en.md", "timeline.yaml")) {
                project.with("content/" + slug + "/" + file, project.read("content/dam/" + file));
            }
            project.replacing("content/" + slug + "/summary.en.md", "title:", "aliases: [/old/" + slug + "/]\ntitle:");
        }
        return project.with(
                "content/site.yaml",
                project.read("content/site.yaml")
                        + "precompress: [gzip, brotli]\nsecurity: {contact: mailto:a@example.org, expires: 2027-01-01}\n");
    }

    private static Map<String, String> modes(Path root) throws IOException {
        Map<String, String> modes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                modes.put(
                        root.relativize(file).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return modes;
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
