package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.FolderHash;
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
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites whose files were damaged: bits flipped, ends cut off, pieces of other files put in. What an editor writes and
 * a theme of the project's own are damaged by turns, each file of them in its time. Rounds are counted and not timed, from
 * a seed: {@code -Dsharh.rounds=2000 -Dsharh.seed=7} goes further.
 */
class WholeSiteFuzzIT {
    private static final int ROUNDS = Integer.getInteger("sharh.rounds", Effort.rounds(56, 1000));
    private static final long SEED = Long.getLong("sharh.seed", 1);
    private static final Path THEME = Path.of("templates");

    @TempDir
    private Path folder;

    @Test
    @Rows("B05")
    void aDamagedSiteIsBuiltOrRefusedAndNothingElse() throws IOException {
        Path root = root();
        Map<String, byte[]> good = goodFiles();
        List<String> written =
                good.keySet().stream().filter(file -> !isOfTheTheme(file)).toList();
        List<String> theme =
                good.keySet().stream().filter(file -> isOfTheTheme(file)).toList();
        assertThat(written).hasSize(7);
        assertThat(theme).hasSizeGreaterThan(30);
        Random random = new Random(SEED);
        Files.writeString(folder.resolve("outside"), "as it was");
        for (int round = 0; round < ROUNDS; round++) {
            boolean ofTheTheme = round % 5 != 0; // it has more files than what an editor writes
            List<String> turn = ofTheTheme ? theme : written;
            String file = turn.get((ofTheTheme ? round - round / 5 - 1 : round / 5) % turn.size());
            String other = turn.get(random.nextInt(turn.size()));
            byte[] damaged = damaged(bytes(good, file), bytes(good, other), random);
            write(file, damaged);
            Map<String, String> around = around();
            StringWriter said = new StringWriter();

            int exit = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> Sharh.run(
                            new PrintWriter(said), new PrintWriter(said), "build", "--project", root.toString()));

            String what =
                    "seed " + SEED + ", round " + round + ", " + file + ":\n" + Arrays.toString(damaged) + "\n" + said;
            assertThat(exit).describedAs(what).isIn(0, 1, 2, 3);
            assertThat(said.toString())
                    .describedAs(what)
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception");
            assertThat(around()).describedAs(what).isEqualTo(around);
            write(file, bytes(good, file));
        }
    }

    /** A project with something of everything, which builds; its files that are texts. */
    private Map<String, byte[]> goodFiles() throws IOException {
        Path root = root();
        ProjectFolder.in(root)
                .with(
                        "content/dam/media/dam.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\"/></svg>")
                .with("content/glossary.yaml", "names:\n  - {ar: السد, en: [The dam, A dam]}\n");
        try (Stream<Path> files = Files.walk(THEME)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write("templates/" + THEME.relativize(file), Files.readAllBytes(file));
            }
        }
        assertThat(Sharh.run("accept", "dam", "--project", root.toString())).isZero();
        StringWriter said = new StringWriter();
        assertThat(Sharh.run(new PrintWriter(said), new PrintWriter(said), "build", "--project", root.toString()))
                .describedAs(said.toString())
                .isZero();
        Map<String, byte[]> good = new TreeMap<>();
        for (String file : around().keySet()) {
            Path path = folder.resolve(file);
            if (file.matches("project/.*\\.(yaml|md|svg|lock|ftlx?|css)")) {
                good.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return good;
    }

    private Path root() {
        return folder.resolve("project");
    }

    private static byte[] bytes(Map<String, byte[]> good, String file) {
        return Objects.requireNonNull(good.get(file), file);
    }

    private static boolean isOfTheTheme(String file) {
        return file.startsWith("templates/");
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = root().resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    /** Everything but the site itself and what builds keep for themselves. */
    private Map<String, String> around() {
        Map<String, String> around = FolderHash.of(folder);
        around.keySet()
                .removeIf(name -> name.equals("project")
                        || name.equals("project/site")
                        || name.startsWith("project/site/")
                        || name.startsWith("project/.sharh-cache"));
        return around;
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
