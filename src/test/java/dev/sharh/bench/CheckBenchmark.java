package dev.sharh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long {@code sharh check} takes for many explainers: as a process, from its start to its end, the better of three.
 *
 * <pre>./mvnw -q -DskipTests package &amp;&amp; ./mvnw -q test -Dtest=CheckBenchmark</pre>
 */
class CheckBenchmark {
    private static final int FEW = 100;
    private static final int MANY = 1_000;
    private static final int RUNS = 3;
    private static final Path FIRST_EXPLAINER = Path.of("content/iraq-coalition-withdrawal");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void measure() throws IOException, InterruptedException {
        Path small = ProjectFolder.in(folder.resolve("one")).root().resolve("content/dam");
        measure("of two paragraphs and an event", small);
        measure("like the first one, of twelve paragraphs and eleven events", FIRST_EXPLAINER);
    }

    private void measure(String what, Path explainer) throws IOException, InterruptedException {
        double few = seconds(project("few" + what.length(), explainer, FEW));
        double many = seconds(project("many" + what.length(), explainer, MANY));
        out.printf(
                Locale.ROOT,
                "%,d explainers %s: %.1f s; %.1f times as long as %d%n",
                MANY,
                what,
                many,
                many / few,
                FEW);
    }

    private Path project(String name, Path explainer, int copies) throws IOException {
        Path project = folder.resolve(name);
        Files.createDirectories(project.resolve("content"));
        Files.copy(Path.of("content/site.yaml"), project.resolve("content/site.yaml"));
        Files.copy(Path.of("content/glossary.yaml"), project.resolve("content/glossary.yaml"));
        for (int i = 1; i <= copies; i++) {
            copy(explainer, project.resolve("content/explainer-" + i));
        }
        return project;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static double seconds(Path project) throws IOException, InterruptedException {
        Duration best = Duration.ofDays(1);
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Process check = new ProcessBuilder(List.of(
                            Path.of("sharh").toAbsolutePath().toString(), "check", "--project", project.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(check.waitFor()).isZero();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best.toMillis() / 1_000.0;
    }
}
