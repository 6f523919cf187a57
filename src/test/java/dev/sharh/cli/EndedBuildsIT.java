package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import dev.sharh.acceptance.Rows;
import dev.sharh.output.SiteFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are asked to end, as by Ctrl-C or by a machine that shuts down. */
class EndedBuildsIT {
    private static final int TERMINATED = 128 + 15;
    private static final int ENDINGS = Effort.rounds(2, 20);
    private static final int LONGEST_LIFE = 300;
    private static final int MOMENTS = Effort.rounds(10, 100);
    private static final int SHORT_LIFE = 30;

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no signals")
    @Rows("F06")
    void theyLeaveAWholeSiteAndNothingBesideIt() throws Exception {
        ProjectFolder one = project("one");
        ProjectFolder other = project("other").replacing("content/site.yaml", "en: Sharh", "en: Another name");
        Path site = Files.createDirectory(folder.resolve("published")).resolve("site");
        Random random = new Random(2);
        for (int ending = 0; ending < ENDINGS; ending++) {
            Process builds = AlternatingBuilds.start(one, other, site);
            assertThat(endedAfter(random.nextInt(LONGEST_LIFE), builds)).isEqualTo(TERMINATED);
            try (Stream<Path> beside = Files.list(site.getParent())) {
                assertThat(beside).containsExactly(site);
            }
            assertThat(site.resolve("en/dam/index.html")).isNotEmptyFile();
        }
    }

    /** A build of one moment, so that the end comes often while it begins or cleans up. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no signals")
    void theyLeaveNothingWhereverTheEndComes() throws Exception {
        Path site = Files.createDirectory(folder.resolve("published")).resolve("site");
        Random random = new Random(3);
        for (int ending = 0; ending < MOMENTS; ending++) {
            Process builds = new ProcessBuilder(SharhProcess.words(EndedBuildsIT.class, List.of(), site.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(endedAfter(random.nextInt(SHORT_LIFE), builds)).isEqualTo(TERMINATED);
            try (Stream<Path> left = Files.list(site.getParent())) {
                assertThat(left).isEmpty();
            }
        }
    }

    /** Begins a site again and again, and never completes it. */
    public static void main(String... words) throws IOException {
        SiteFolder site = new SiteFolder(Path.of(words[0]));
        System.out.println("ready");
        while (true) {
            site.begin().close();
        }
    }

    private ProjectFolder project(String name) {
        return ProjectFolder.in(folder.resolve(name));
    }

    private static int endedAfter(int milliseconds, Process builds) throws Exception {
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(builds.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("ready");
            Thread.sleep(milliseconds);
            builds.destroy();
            return builds.waitFor();
        } finally {
            builds.destroyForcibly();
        }
    }
}
