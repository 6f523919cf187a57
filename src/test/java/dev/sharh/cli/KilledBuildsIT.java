package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed, with no chance to tidy up, while readers read. {@code -Dsharh.kills=200} kills that many.
 */
class KilledBuildsIT {
    private static final int KILLS = Integer.getInteger("sharh.kills", Effort.rounds(2, 200));
    private static final int LONGEST_LIFE = 400;
    private static final List<String> PAGES =
            List.of("index.html", "ar/dam/index.html", "en/dam/index.html", "dam/index.html", "404.html");

    @TempDir
    private Path folder;

    @Test
    @Rows({"F05", "F09"})
    void noReaderAndNoKillEverMeetsAnythingButOneWholeSite() throws Exception {
        ProjectFolder one = project("one");
        ProjectFolder other = project("other")
                .replacing("content/site.yaml", "en: Sharh", "en: Another name")
                .with("content/canal/article.ar.md", one.read("content/dam/article.ar.md"))
                .with("content/canal/summary.en.md", one.read("content/dam/summary.en.md"));
        Map<String, String> oneSite = built(one, folder.resolve("site-one"));
        Map<String, String> otherSite = built(other, folder.resolve("site-other"));
        Path site = Files.createDirectory(folder.resolve("published")).resolve("site");
        built(one, site);

        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        AtomicLong reads = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!over.get()) {
                PAGES.forEach(page -> {
                    read(site, page, List.of(oneSite, otherSite), wrong);
                    reads.incrementAndGet();
                });
                LockSupport.parkNanos(500_000); // leaves the processor to the builds
            }
        });
        reader.start();
        Random random = new Random(1);
        int afterTheSwap = 0;
        int filesLeft = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int building = killAfter(random.nextInt(LONGEST_LIFE), AlternatingBuilds.start(one, other, site));
            Map<String, String> now = contents(site);
            assertThat(now).isIn(oneSite, otherSite);
            afterTheSwap += now.equals(building == 0 ? oneSite : otherSite) ? 1 : 0;
            filesLeft += Files.exists(site.resolveSibling(".site.new")) ? 1 : 0;
        }
        over.set(true);
        reader.join();

        assertThat(wrong).isEmpty();
        assertThat(reads.get()).isPositive();
        assertThat(built(one, site)).isEqualTo(oneSite);
        try (Stream<Path> beside = Files.list(site.getParent())) {
            assertThat(beside).containsExactly(site);
        }
        System.out.println(KILLS + " builds killed, " + (KILLS - afterTheSwap) + " before the swap and " + afterTheSwap
                + " after it, " + filesLeft + " with files beside the site; " + reads
                + " pages read meanwhile, none of them missing or torn");
    }

    private ProjectFolder project(String name) {
        return ProjectFolder.in(folder.resolve(name));
    }

    private static void read(Path site, String page, List<Map<String, String>> versions, Queue<String> wrong) {
        try {
            String text = Files.readString(site.resolve(page), StandardCharsets.ISO_8859_1);
            if (versions.stream().noneMatch(version -> text.equals(version.get(page)))) {
                wrong.add(page + " is neither the one site's nor the other's: " + text);
            }
        } catch (IOException e) {
            wrong.add(e.toString());
        }
    }

    /** Lets builds run for some milliseconds, and ends them with SIGKILL; which project it was that was built. */
    private static int killAfter(int milliseconds, Process builds) throws Exception {
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(builds.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("ready");
            boolean ended = builds.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            assertThat(ended).isFalse();
            builds.toHandle().destroyForcibly(); // what it said can still be read
            builds.waitFor();
            return said.lines().reduce("1", (first, last) -> last).equals("0") ? 0 : 1;
        } finally {
            builds.destroyForcibly().waitFor();
        }
    }

    private static Map<String, String> built(ProjectFolder project, Path out) {
        StringWriter err = new StringWriter();
        int exit = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                "--project",
                project.root().toString(),
                "--out",
                out.toString());
        assertThat(exit).describedAs(err.toString()).isZero();
        return contents(out);
    }

    private static Map<String, String> contents(Path site) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
