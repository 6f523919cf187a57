package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
            assertThat(endedAfter(random.nextInt(LONGEST_LIFE), one, other, site))
                    .isEqualTo(TERMINATED);
            try (Stream<Path> beside = Files.list(site.getParent())) {
                assertThat(beside).containsExactly(site);
            }
            assertThat(site.resolve("en/dam/index.html")).isNotEmptyFile();
        }
    }

    private ProjectFolder project(String name) {
        return ProjectFolder.in(folder.resolve(name));
    }

    private static int endedAfter(int milliseconds, ProjectFolder one, ProjectFolder other, Path site)
            throws Exception {
        Process builds = AlternatingBuilds.start(one, other, site);
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
