package dev.sharh.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What moves when many explainers are published again after one word changed. Takes the packaged jar, the project whose
 * one explainer is copied, a folder to work in, and how many there shall be.
 */
final class PublishBenchmark {
    private final String jar;
    private final Path work;
    private final Path project;

    private PublishBenchmark(String jar, Path work) {
        this.jar = jar;
        this.work = work;
        this.project = work.resolve("project");
    }

    public static void main(String[] words) throws Exception {
        PublishBenchmark benchmark =
                new PublishBenchmark(words[0], Path.of(words[2]).toAbsolutePath());
        benchmark.fill(Path.of(words[1]).resolve("content"), Integer.parseInt(words[3]));
        benchmark.measure();
    }

    private void fill(Path content, int explainers) throws IOException, InterruptedException {
        Files.createDirectories(project.resolve("content"));
        Files.copy(content.resolve("glossary.yaml"), project.resolve("content/glossary.yaml"));
        String settings = Files.readString(content.resolve("site.yaml"));
        Files.writeString(
                project.resolve("content/site.yaml"),
                settings + "publish:\n  disk: {folder: ../public}\n  pages: {git: ../site.git}\n"
                        + "  archive: {zip: ../site.zip}\n");
        Path one = content.resolve("iraq-coalition-withdrawal");
        for (int i = 0; i < explainers; i++) {
            Path copy = Files.createDirectories(project.resolve("content/explainer-" + i));
            try (Stream<Path> files = Files.list(one)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, copy.resolve(file.getFileName().toString()));
                }
            }
        }
        run(work, "git", "init", "--quiet", "--bare", "site.git");
    }

    private void measure() throws Exception {
        for (String target : List.of("disk", "pages", "archive")) {
            System.out.println(timed(target));
        }
        Map<String, FileTime> before = attributes();
        String tip = run(work, "git", "-C", "site.git", "rev-parse", "gh-pages");
        Path summary = project.resolve("content/explainer-1/summary.en.md");
        String text = Files.readString(summary);
        Files.writeString(summary, text.replaceFirst("(?s)(---.*?---.*?)\\bthe\\b", "$1that"));
        for (String target : List.of("disk", "pages", "archive")) {
            System.out.println(timed(target));
        }
        Map<String, FileTime> after = attributes();
        long same = after.entrySet().stream()
                .filter(file -> file.getValue().equals(before.get(file.getKey())))
                .count();
        System.out.println("disk: " + after.size() + " files, " + (after.size() - same) + " with a new time stamp");
        System.out.println("pages: "
                + run(work, "git", "-C", "site.git", "diff", "--name-only", tip, "gh-pages")
                        .lines()
                        .count()
                + " files in the commit, "
                + run(work, "git", "-C", "site.git", "rev-list", "--objects", tip + "..gh-pages")
                        .lines()
                        .count()
                + " objects sent");
        System.out.println("rsync: "
                + run(work, "rsync", "--archive", "--dry-run", "--itemize-changes", "public/", "public-copy/")
                        .lines()
                        .filter(line -> line.startsWith(">f"))
                        .count()
                + " files");
    }

    private String timed(String target) throws Exception {
        if (target.equals("disk") && Files.exists(work.resolve("public"))) {
            run(work, "cp", "--archive", "public", "public-copy");
        }
        long start = System.nanoTime();
        String said = run(work, "java", "-jar", jar, "publish", target, "--force", "--project", project.toString());
        return target + " in " + (System.nanoTime() - start) / 1_000_000 + " ms: "
                + said.lines().reduce((first, last) -> last).orElse("");
    }

    private Map<String, FileTime> attributes() throws IOException {
        Map<String, FileTime> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(work.resolve("public"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return all;
    }

    private static String run(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + ": " + output);
        }
        return output.strip();
    }
}
