package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publications that are killed, with no chance to tidy up: each target has the one site or the other, whole, and the next
 * publication ends right and leaves nothing beside it. {@code -Dsharh.kills=200} kills that many.
 */
class KilledPublicationsIT {
    private static final int KILLS = Integer.getInteger("sharh.kills", Effort.rounds(3, 200));
    private static final int LONGEST_LIFE = 700;
    private static final String[] TARGETS = {"pages", "archive", "server"};

    @TempDir
    private Path folder;

    private Path temporary;
    private ProjectFolder one;
    private ProjectFolder other;

    @BeforeEach
    void make() throws Exception {
        temporary = Files.createDirectory(folder.resolve("temporary"));
        git(folder, "init", "--quiet", "--bare", "site.git");
        one = project("one");
        other = project("other").replacing("content/site.yaml", "en: Sharh", "en: Another name");
        other.with("content/canal/article.ar.md", one.read("content/dam/article.ar.md"));
        other.with("content/canal/summary.en.md", one.read("content/dam/summary.en.md"));
    }

    @Test
    void eachTargetHasOneWholeSiteAndTheNextPublicationEndsRight() throws Exception {
        publish(other);
        Map<String, String> otherSite = published();
        publish(one);
        Map<String, String> oneSite = published();
        Random random = new Random(1);
        Map<String, Integer> kills = new TreeMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            String[] publishing = killAfter(random.nextInt(LONGEST_LIFE), TARGETS[kill % TARGETS.length])
                    .split(" ", 2);
            assertThat(names(temporary).filter(name -> name.startsWith("sharh")))
                    .describedAs("the next process tidies up after the last")
                    .hasSizeLessThan(2);
            git(folder.resolve("site.git"), "fsck", "--strict", "--no-dangling", "--connectivity-only");
            assertThat(onBranch()).isIn(oneSite, otherSite);
            assertThat(inArchive()).isIn(oneSite, otherSite);
            assertThat(published()).isIn(oneSite, otherSite);
            boolean arrived = at(publishing[1]).equals(publishing[0].equals("0") ? oneSite : otherSite);
            kills.merge(publishing[1] + (arrived ? " after" : " before") + " it changed", 1, Integer::sum);
        }

        publish(one);

        assertThat(onBranch()).isEqualTo(oneSite);
        assertThat(inArchive()).isEqualTo(oneSite);
        assertThat(published()).isEqualTo(oneSite);
        assertThat(names(folder))
                .containsExactlyInAnyOrder(
                        "one", "other", "public", ".public.previous", "site.git", "site.zip", "temporary");
        System.out.println(KILLS + " publications killed: " + kills
                + "; the branch, the archive and the folder had a whole site each time");
    }

    private ProjectFolder project(String name) {
        ProjectFolder project = ProjectFolder.in(folder.resolve(name));
        return project.with("content/site.yaml", project.read("content/site.yaml") + """
                publish:
                  pages: {git: ../site.git}
                  archive: {zip: ../site.zip}
                  server: {folder: ../public}
                """);
    }

    private static void publish(ProjectFolder project) {
        for (String target : TARGETS) {
            StringWriter err = new StringWriter();
            int exit = Main.run(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(err),
                    "publish",
                    target,
                    "--project",
                    project.root().toString());
            assertThat(exit).describedAs(err.toString()).isZero();
        }
    }

    /** Starts to publish to a target, lets it run for some milliseconds, and ends it with SIGKILL; what it was publishing where. */
    private String killAfter(int milliseconds, String target) throws Exception {
        Process publications = new ProcessBuilder(SharhProcess.words(
                        AlternatingPublications.class,
                        List.of("-Djava.io.tmpdir=" + temporary),
                        one.root().toString(),
                        other.root().toString(),
                        target))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(publications.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("ready");
            assertThat(publications.waitFor(milliseconds, TimeUnit.MILLISECONDS))
                    .isFalse();
            publications.toHandle().destroyForcibly(); // what it said can still be read
            publications.waitFor();
            return said.lines().reduce("1 " + target, (first, last) -> last);
        } finally {
            publications.destroyForcibly().waitFor();
        }
    }

    private Map<String, String> at(String target) throws Exception {
        return switch (target) {
            case "pages" -> onBranch();
            case "archive" -> inArchive();
            default -> published();
        };
    }

    private Map<String, String> published() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Path site = folder.resolve("public");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private Map<String, String> onBranch() throws Exception {
        Path archive = folder.resolve("branch.zip");
        git(folder.resolve("site.git"), "archive", "--format=zip", "--output=" + archive, "gh-pages");
        Map<String, String> contents = unzipped(archive);
        Files.delete(archive);
        return contents;
    }

    private Map<String, String> inArchive() throws IOException {
        return unzipped(folder.resolve("site.zip"));
    }

    private static Map<String, String> unzipped(Path archive) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                contents.put(entry.getName(), new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }

    private static void git(Path folder, String... words) throws Exception {
        String[] command = Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(output).isZero();
    }
}
