package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
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
    @Rows("F17")
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

    /**
     * A file system in memory lists what came last first, so that two orders of making are two orders of listing; where
     * there is none, the order is whatever the disk gives.
     */
    @Test
    void theOrderInWhichFoldersAreListedChangesNothing() throws IOException {
        Path memory = Path.of("/dev/shm");
        Path parent = Files.isWritable(memory) ? Files.createTempDirectory(memory, "sharh-order") : folder;
        try {
            ProjectFolder first = everything(parent.resolve("first"), List.of("a", "b", "c"));
            ProjectFolder second = everything(parent.resolve("second"), List.of("c", "b", "a"));
            if (!parent.equals(folder)) {
                assertThat(listed(first)).isNotEqualTo(listed(second));
            }

            Path one = BuiltSite.build(first.root(), folder.resolve("one"));

            assertThat(contents(BuiltSite.build(second.root(), folder.resolve("two"))))
                    .hasSizeGreaterThan(20)
                    .isEqualTo(contents(one));
        } finally {
            if (!parent.equals(folder)) {
                delete(parent);
            }
        }
    }

    /** Every JDK of this machine from 17 on, with the pictures and the compressed files that its libraries write. */
    @Test
    @Rows("D16")
    void whichJdkBuildsChangesNoByte() {
        ProjectFolder project = everything(folder.resolve("project"), List.of("a", "b"));
        Map<String, String> own = contents(BuiltSite.build(project.root(), folder.resolve("own")));
        List<Path> others = Jdks.others();

        for (Path java : others) {
            Path out = folder.resolve("other-" + others.indexOf(java));
            Command.Result built = jar(java, project, out, Map.of()).run(2);
            assertThat(built.exitCode())
                    .describedAs(java + ": " + built.output())
                    .isZero();
            assertThat(contents(out)).describedAs(java.toString()).isEqualTo(own);
        }
        System.out.println("the same bytes with " + (others.size() + 1) + " JDKs");
    }

    @Test
    void whoBuildsChangesNeitherAByteNorAMode() throws Exception {
        assumeTrue(DebianChromium.isRoot(), "only root can build as somebody else");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProjectFolder project = everything(folder.resolve("project"), List.of("a", "b"));
        Path mine = BuiltSite.build(project.root(), folder.resolve("mine"));
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path jar = folder.resolve("sharh.jar");
        Files.copy(BuiltSite.PROJECT.resolve("target/sharh.jar"), jar);

        Command.Result built = new Command(
                        List.of(
                                "setpriv",
                                "--reuid=65534",
                                "--regid=65534",
                                "--clear-groups",
                                Jdks.own().toString(),
                                "-jar",
                                jar.toString(),
                                "build",
                                "--project",
                                project.root().toString(),
                                "--out",
                                theirs.resolve("site").toString()),
                        Map.of())
                .run(2);

        assertThat(built.exitCode()).describedAs(built.output()).isZero();
        assertThat(contents(theirs.resolve("site"))).isEqualTo(contents(mine));
        assertThat(modes(theirs.resolve("site"))).isEqualTo(modes(mine));
    }

    @Test
    void aTimeThatIsNoneIsRefusedAndNoTimeIsInTheSite() {
        ProjectFolder project = everything(folder.resolve("project"), List.of("a"));
        for (String wrong : List.of("abc", "-1", "99999999999999999999")) {
            Command.Result refused = jar(
                            Jdks.own(), project, folder.resolve("none"), Map.of("SOURCE_DATE_EPOCH", wrong))
                    .run(2);
            assertThat(refused.exitCode()).describedAs(refused.output()).isEqualTo(2);
            assertThat(refused.output()).contains("SOURCE_DATE_EPOCH is “" + wrong + "”");
        }
        for (String time : List.of("0", "1000000000", "1800000000")) {
            Command.Result built = jar(
                            Jdks.own(), project, folder.resolve("at-" + time), Map.of("SOURCE_DATE_EPOCH", time))
                    .run(2);
            assertThat(built.exitCode()).describedAs(built.output()).isZero();
            assertThat(contents(folder.resolve("at-" + time))).isEqualTo(contents(folder.resolve("at-0")));
        }
    }

    private static Command jar(Path java, ProjectFolder project, Path out, Map<String, String> environment) {
        return new Command(
                List.of(
                        java.toString(),
                        "-jar",
                        BuiltSite.PROJECT.resolve("target/sharh.jar").toString(),
                        "build",
                        "--project",
                        project.root().toString(),
                        "--out",
                        out.toString()),
                environment);
    }

    private static List<String> listed(ProjectFolder project) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(project.root().resolve("content"))) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        }
        return names;
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
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
