package dev.sharh.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.cli.Sharh;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/**
 * A project with a good site, in which a fault is made; then the site is built again, as a user builds it. Whatever the
 * fault, the build ends in time with one of our exit codes and without a stack trace, touches nothing but the site, and if
 * it fails leaves the last one as it was.
 */
final class Trial {
    static final String SETTINGS = "content/site.yaml";
    static final String ARTICLE = "content/dam/article.ar.md";
    static final String SUMMARY = "content/dam/summary.en.md";
    static final String TIMELINE = "content/dam/timeline.yaml";

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Pattern STACK_TRACE =
            Pattern.compile("\\tat |\\bat [a-z]+(\\.\\w+)+\\(|Exception in thread|java\\.lang\\.|Error:|Exception:");
    private static final Pattern FINDING = Pattern.compile("(?m)^\\S.*?:\\d+:\\d+: (error|warning) .*$");

    /** An explainer beside the small one. */
    private static final Pattern COPY = Pattern.compile("dam-\\d+(?=/)");

    private static final Map<String, byte[]> GOOD = new TreeMap<>();

    private final Path folder;
    private final ProjectFolder project;

    private Trial(Path folder) {
        this.folder = folder;
        this.project = ProjectFolder.in(folder.resolve("project")).with("outside/canary.txt", "SECRET-CANARY");
    }

    static void hold(Row row, Path folder) {
        Trial trial = new Trial(folder);
        trial.takeGoodSite();
        row.fault().accept(trial);
        row.outcome().accept(trial.build(row.arguments()));
    }

    /** The site of the project without a fault, which is the same each time, is built once. */
    private void takeGoodSite() {
        synchronized (GOOD) {
            if (GOOD.isEmpty()) {
                assertThat(run(List.of()).exit()).describedAs("the good site").isZero();
                doing(() -> {
                    for (String file : FolderHash.of(path("site")).keySet()) {
                        if (Files.isRegularFile(path("site/" + file))) {
                            GOOD.put(file, Files.readAllBytes(path("site/" + file)));
                        }
                    }
                });
            } else {
                GOOD.forEach((file, bytes) -> with("site/" + file, bytes));
            }
        }
    }

    /** What came of a build. */
    final class Result {
        private final int exit;
        private final String err;

        private Result(int exit, String err) {
            this.exit = exit;
            this.err = err;
        }

        int exit() {
            return exit;
        }

        String err() {
            return err;
        }

        /** The lines that name a file, a line and a column. */
        List<String> findings() {
            return FINDING.matcher(err).results().map(found -> found.group()).toList();
        }

        /** A file of the site. */
        String file(String path) {
            return Trial.this.read("site/" + path);
        }

        boolean has(String path) {
            return Files.exists(path("site/" + path));
        }

        Map<String, String> site() {
            return FolderHash.of(path("site"));
        }

        /** The good project again with another fault, built without an old site that could hide something. */
        void fresh(Consumer<Trial> fault, Consumer<Trial> site) {
            try {
                Trial trial = new Trial(Files.createTempDirectory(folder, "again"));
                fault.accept(trial);
                trial.build(List.of());
                site.accept(trial);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * The good project again with each fault in an explainer of its own, built without an old site that could hide
         * something. The explainers that are refused are taken away, and then the others must be built.
         */
        void together(List<Consumer<Trial>> faults, Consumer<Trial> site) {
            try {
                Trial trial = new Trial(Files.createTempDirectory(folder, "again"));
                for (int i = 0; i < faults.size(); i++) {
                    trial.explainerWith(faults.get(i), "dam-" + i);
                }
                Result first = trial.build(List.of());
                if (first.exit() != 0) {
                    List<String> refused = first.refusedExplainers();
                    assertThat(refused).describedAs(first.err()).isNotEmpty();
                    refused.forEach(slug -> trial.withoutFolder("content/" + slug));
                    Result second = trial.build(List.of());
                    assertThat(second.exit()).describedAs(second.err()).isZero();
                }
                site.accept(trial);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The folders that errors are in. */
        private List<String> refusedExplainers() {
            return findings().stream()
                    .filter(finding -> finding.contains(": error "))
                    .map(COPY::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .distinct()
                    .toList();
        }

        /** The same project, built with other arguments. */
        Result again(String... arguments) {
            return build(List.of(arguments));
        }
    }

    Result build(List<String> arguments) {
        Map<String, String> site = FolderHash.of(path("site"));
        Map<String, String> around = around();
        Result result = run(arguments);
        assertThat(result.exit()).describedAs(result.err()).isIn(0, 1, 2, 3);
        assertThat(result.err()).doesNotContainPattern(STACK_TRACE);
        assertThat(around()).describedAs("what is not the site").isEqualTo(around);
        if (result.exit() != 0) {
            assertThat(FolderHash.of(path("site")))
                    .describedAs("the last good site")
                    .isEqualTo(site);
        }
        return result;
    }

    private Result run(List<String> more) {
        List<String> words = new ArrayList<>(List.of("build", "--project", path("").toString()));
        words.addAll(more);
        StringWriter err = new StringWriter();
        int exit = Assertions.assertTimeoutPreemptively(
                LONGEST,
                () -> Sharh.run(
                        new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(String[]::new)));
        return new Result(exit, err.toString());
    }

    private Map<String, String> around() {
        Map<String, String> around = FolderHash.of(folder);
        around.keySet().removeIf(name -> name.equals("project") || name.startsWith("project/site"));
        return around;
    }

    Path path(String name) {
        return project.root().resolve(name);
    }

    String read(String name) {
        return project.read(name);
    }

    Trial with(String name, String text) {
        project.with(name, text);
        return this;
    }

    Trial with(String name, byte[] bytes) {
        return doing(() -> {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), bytes);
        });
    }

    Trial replacing(String name, String piece, String by) {
        project.replacing(name, piece, by);
        return this;
    }

    Trial adding(String name, String text) {
        return with(name, read(name) + text);
    }

    Trial without(String name) {
        project.without(name);
        return this;
    }

    Trial linking(String name, String target) {
        return doing(() -> {
            Files.createDirectories(path(name).getParent());
            Files.deleteIfExists(path(name));
            Files.createSymbolicLink(path(name), Path.of(target));
        });
    }

    /** The small explainer once more, in another folder. */
    Trial copied(String slug) {
        for (String file : List.of("article.ar.md", "summary.en.md", "timeline.yaml")) {
            with("content/" + slug + "/" + file, read("content/dam/" + file));
        }
        return this;
    }

    /** Makes a fault in the small explainer and moves that to another folder; the small one is then as it was. */
    private void explainerWith(Consumer<Trial> fault, String slug) {
        Map<String, byte[]> good = new TreeMap<>();
        doing(() -> {
            for (String name : List.of(ARTICLE, SUMMARY, TIMELINE)) {
                good.put(name, Files.readAllBytes(path(name)));
            }
        });
        fault.accept(this);
        doing(() -> Files.move(path("content/dam"), path("content/" + slug)));
        good.forEach(this::with);
    }

    private void withoutFolder(String name) {
        doing(() -> {
            try (Stream<Path> files = Files.walk(path(name))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        });
    }

    /** A text in another encoding. */
    Trial encoded(String name, String charset) {
        return with(name, read(name).getBytes(java.nio.charset.Charset.forName(charset)));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Something that can fail as files can. */
    interface Work {
        void run() throws IOException;
    }

    Trial doing(Work work) {
        try {
            work.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> text(String name) {
        return Files.exists(path(name)) ? Optional.of(read(name)) : Optional.empty();
    }
}
