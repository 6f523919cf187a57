package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import dev.sharh.cli.Sharh;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites whose files were damaged: bits flipped, ends cut off, pieces of other files put in. Rounds are counted and
 * not timed, from a seed: {@code -Dsharh.rounds=2000 -Dsharh.seed=7} goes further.
 */
class WholeSiteFuzzTest {
    private static final int ROUNDS = Integer.getInteger("sharh.rounds", 60);
    private static final long SEED = Long.getLong("sharh.seed", 1);
    private static final List<String> FILES = List.of(
            "content/site.yaml",
            "content/dam/article.ar.md",
            "content/dam/summary.en.md",
            "content/dam/timeline.yaml",
            "content/dam/media/dam.svg");

    @TempDir
    private Path folder;

    @Test
    @Rows("B05")
    void aDamagedSiteIsBuiltOrRefusedAndNothingElse() throws IOException {
        Random random = new Random(SEED);
        Path outside = Files.writeString(folder.resolve("outside"), "as it was");
        for (int round = 0; round < ROUNDS; round++) {
            Path root = folder.resolve("project");
            ProjectFolder.in(root)
                    .with(
                            "content/dam/media/dam.svg",
                            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\"/></svg>")
                    .replacing("content/site.yaml", "languages:", "cards: false\nlanguages:");
            String file = FILES.get(random.nextInt(FILES.size()));
            byte[] damaged = damaged(
                    Files.readAllBytes(root.resolve(file)),
                    Files.readAllBytes(root.resolve(FILES.get(random.nextInt(FILES.size())))),
                    random);
            Files.write(root.resolve(file), damaged);
            StringWriter said = new StringWriter();

            int exit = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> Sharh.run(
                            new PrintWriter(said), new PrintWriter(said), "build", "--project", root.toString()));

            String what =
                    "seed " + SEED + ", round " + round + ", " + file + ":\n" + Arrays.toString(damaged) + "\n" + said;
            assertThat(exit).describedAs(what).isIn(0, 1, 2, 3);
            assertThat(said.toString())
                    .describedAs(what)
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception");
            assertThat(Files.readAllBytes(root.resolve(file))).describedAs(what).isEqualTo(damaged);
            assertThat(outside).hasContent("as it was");
        }
    }

    private static byte[] damaged(byte[] good, byte[] other, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i <= random.nextInt(8); i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return bytes;
            }
            case 1 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 2 -> {
                byte[] spliced = Arrays.copyOf(bytes, bytes.length + other.length);
                int from = random.nextInt(other.length);
                int length = random.nextInt(other.length - from);
                System.arraycopy(bytes, at, spliced, at + length, bytes.length - at);
                System.arraycopy(other, from, spliced, at, length);
                return Arrays.copyOf(spliced, bytes.length + length);
            }
            default -> {
                int to = at + random.nextInt(bytes.length - at);
                byte[] without = Arrays.copyOf(bytes, bytes.length - (to - at));
                System.arraycopy(bytes, to, without, at, bytes.length - to);
                return without;
            }
        }
    }
}
