package dev.sharh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from saving a file until the preview serves what is in it, in a process of its own as an editor
 * starts it.
 *
 * <pre>./mvnw -q test -Dtest=PreviewBenchmark -Dexplainers=1000 [-Dproject=DIR]</pre>
 *
 * <p>Without a project it makes one of small texts. A project is changed by it.
 */
class PreviewBenchmark {
    private static final int ROUNDS = 60;
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+/");

    @TempDir
    private Path folder;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Test
    void fromSavingToServing() throws IOException, InterruptedException {
        String given = System.getProperty("project", "");
        Path project = given.isEmpty() ? made(Integer.getInteger("explainers", 1)) : Path.of(given);
        Path log = folder.resolve("log");
        Process preview = new ProcessBuilder(
                        Path.of("sharh").toAbsolutePath().toString(),
                        "serve",
                        "--port",
                        "43401",
                        "--project",
                        project.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            List<Double> times = times(address(log, preview), summaries(project));
            List<Double> warm = new ArrayList<>(times.subList(times.size() / 3, times.size()));
            Collections.sort(warm);
            out.printf(
                    Locale.ROOT,
                    "from saving to serving: first %.1f ms, then median %.1f ms, worst %.1f ms (%d rounds)%n",
                    times.get(0),
                    warm.get(warm.size() / 2),
                    warm.get(warm.size() - 1),
                    times.size());
            assertThat(warm).isNotEmpty();
        } finally {
            preview.destroy();
            preview.waitFor();
        }
    }

    private static List<Double> times(String address, List<Path> summaries) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Path file = summaries.get(i * 37 % summaries.size());
            String mark = "Round" + Character.toString('a' + i / 26) + Character.toString('a' + i % 26);
            String slug = file.getName(file.getNameCount() - 2).toString();
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "en/" + slug + "/"))
                    .build();
            String text = Files.readString(file) + "\n" + mark + " is over. [@p1]\n";
            long start = System.nanoTime();
            Files.writeString(file, text);
            while (!client.send(request, BodyHandlers.ofString()).body().contains(mark)) {
                Thread.sleep(1);
            }
            times.add((System.nanoTime() - start) / 1e6);
            Thread.sleep(30);
        }
        return times;
    }

    private static String address(Path log, Process preview) throws IOException, InterruptedException {
        while (preview.isAlive()) {
            Matcher told = ADDRESS.matcher(Files.readString(log));
            if (told.find()) {
                return told.group();
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException(Files.readString(log));
    }

    private static List<Path> summaries(Path project) throws IOException {
        try (var files = Files.walk(project.resolve("content"))) {
            return files.filter(file -> file.endsWith("summary.en.md")).sorted().toList();
        }
    }

    private Path made(int explainers) {
        ProjectFolder project = ProjectFolder.in(folder.resolve("project"));
        String article = project.read("content/dam/article.ar.md");
        String summary = project.read("content/dam/summary.en.md");
        for (int i = 1; i < explainers; i++) {
            project.with("content/n" + i + "/article.ar.md", article).with("content/n" + i + "/summary.en.md", summary);
        }
        return project.root();
    }
}
