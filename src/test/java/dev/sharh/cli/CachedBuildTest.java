package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.BuildOutcome;
import dev.sharh.ProjectFolder;
import dev.sharh.RandomEdits;
import dev.sharh.SiteBuild;
import dev.sharh.SiteOutput;
import dev.sharh.Slow;
import dev.sharh.acceptance.Rows;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import dev.sharh.output.CacheFolder;
import dev.sharh.output.SiteFolder;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that takes over what an earlier one left writes what one without writes. {@code -Dsharh.edits=500} tries it
 * with as many edits.
 */
class CachedBuildTest {
    private static final String PROGRAM = "this one";

    @TempDir
    private Path temporary;

    private Path folder;
    private Path out;
    private ProjectFolder project;
    private RandomEdits edits;

    @BeforeEach
    void begin() {
        folder = temporary.resolve("project");
        out = temporary.resolve("site");
        project = ProjectFolder.in(folder);
        edits = new RandomEdits(project, 20260907);
    }

    @Test
    @Slow
    @Rows("F20")
    void whateverChangesItWritesWhatAFreshBuildWrites() throws IOException {
        Random random = new Random(5);
        StringBuilder done = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < Integer.getInteger("sharh.edits", 60); i++) {
            done.append(i % 5 == 4 ? edits.mend() : edits.next()).append('\n');
            if (random.nextInt(8) == 0) {
                done.append(spoil(out, random));
            }
            if (random.nextInt(8) == 0) {
                done.append(spoil(new CacheFolder(folder).spare(), random));
            }
            BuildOutcome fresh = new SiteBuild(folder, Optional.empty(), false).run();

            Built built = build(PROGRAM);

            assertThat(withoutNotes(built.outcome())).as(done.toString()).isEqualTo(withoutNotes(fresh));
            if (!fresh.hasErrors()) {
                assertThat(site()).as(done.toString()).isEqualTo(texts(fresh.files()));
                taken += built.takenOver();
            }
        }
        assertThat(taken).as("files taken over").isGreaterThan(100);
    }

    @Test
    void onlyWhatChangedIsMade() throws IOException {
        build(PROGRAM);
        project.replacing("content/road/summary.en.md", "The work began", "The work on it began");

        Built built = build(PROGRAM);

        assertThat(built.outcome().hasErrors()).isFalse();
        assertThat(built.made()).contains("en/road/index.html").noneMatch(path -> path.contains("/dam/"));
        assertThat(Files.readString(out.resolve("en/road/index.html"))).contains("The work on it began");
    }

    @Test
    void whatAnotherProgramLeftIsOfNoUse() throws IOException {
        build(PROGRAM);

        assertThat(build("another one").takenOver()).isZero();
    }

    @Test
    @Slow
    @Rows("F19")
    void whatIsDamagedIsOfNoUse() throws IOException {
        build(PROGRAM);
        CacheFolder cache = new CacheFolder(folder);
        byte[] left = cache.read();
        for (int at = 7; at < left.length; at += 1 + left.length / 20) {
            byte[] damaged = left.clone();
            damaged[at] ^= 0x55;
            assertThat(new SiteBuild(folder, Optional.empty(), false).recalling(damaged, PROGRAM))
                    .isNotNull();
        }
        cache.write(Arrays.copyOf(left, left.length / 2));

        assertThat(build(PROGRAM).takenOver()).isZero();
    }

    private static List<Diagnostic> withoutNotes(BuildOutcome outcome) {
        return outcome.diagnostics().stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .toList();
    }

    private record Built(BuildOutcome outcome, List<String> made, int takenOver) {}

    /** As the command does it. */
    private Built build(String program) throws IOException {
        CacheFolder cache = new CacheFolder(folder);
        SiteFolder siteFolder = new SiteFolder(out, cache.spare());
        SiteBuild build =
                new SiteBuild(folder, Optional.empty(), false).recalling(cache.read(), program + siteFolder.state());
        List<String> made = new CopyOnWriteArrayList<>();
        try (WrittenAsItComes writing = new WrittenAsItComes(siteFolder, siteFolder.state())) {
            BuildOutcome outcome = build.run(hosting -> noting(writing.begin(hosting), made));
            int takenOver = writing.manifest().entries().size() - made.size();
            if (!outcome.hasErrors()) {
                writing.finish();
                cache.write(build.left(program + siteFolder.state()));
            }
            return new Built(outcome, List.copyOf(made), takenOver);
        }
    }

    private static SiteOutput.Files noting(SiteOutput.Files files, List<String> made) {
        return new SiteOutput.Files() {
            @Override
            public void add(OutputFile file) {
                made.add(file.path());
                files.add(file);
            }

            @Override
            public boolean keep(List<String> paths) {
                return files.keep(paths);
            }
        };
    }

    /** What somebody may do to a site between two builds, and to the one before it. */
    private static String spoil(Path site, Random random) throws IOException {
        List<String> paths = List.copyOf(contents(site).keySet());
        if (paths.isEmpty()) {
            return "";
        }
        Path some = site.resolve(paths.get(random.nextInt(paths.size())));
        if (random.nextBoolean()) {
            Files.delete(some);
            return "(delete " + some + ")\n";
        }
        Files.writeString(some, "spoilt");
        return "(overwrite " + some + ")\n";
    }

    private Map<String, String> site() throws IOException {
        return contents(out);
    }

    private static Map<String, String> contents(Path site) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.isDirectory(site)) {
            try (Stream<Path> paths = Files.walk(site)) {
                paths.filter(Files::isRegularFile)
                        .filter(path -> !path.startsWith(site.resolve(".sharh")))
                        .forEach(path ->
                                contents.put(site.relativize(path).toString().replace('\\', '/'), text(path)));
            }
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(List<OutputFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.path(), new String(file.bytes(), StandardCharsets.ISO_8859_1)));
        return texts;
    }
}
