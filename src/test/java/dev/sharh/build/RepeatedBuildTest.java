package dev.sharh.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.RandomEdits;
import dev.sharh.TestBuild;
import dev.sharh.acceptance.Rows;
import dev.sharh.content.DiskSources;
import dev.sharh.content.Sources;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Hosting;
import dev.sharh.preview.WatchedSources;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that keeps its results gives what one that keeps nothing gives. {@code -Dsharh.edits=500} sets the edits. */
class RepeatedBuildTest {
    private static final int EDITS = Integer.getInteger("sharh.edits", Effort.rounds(12, 200));
    private static final BuildRequest REQUEST = BuildRequest.previewing(Optional.empty());

    @TempDir
    private Path folder;

    /** Keeps the files and, one by one, what came of each explainer. */
    private static final class RecordingSink implements SiteSink {
        private final CollectingSink files = new CollectingSink();
        private final List<ExplainerFiles> explainers = Collections.synchronizedList(new ArrayList<>());
        private final List<OutputFile> aboutTheSite = new ArrayList<>();

        @Override
        public void begin(Hosting hosting) {
            files.begin(hosting);
        }

        @Override
        public void explainer(ExplainerFiles explainer) {
            explainers.add(explainer);
            files.explainer(explainer);
        }

        @Override
        public void file(OutputFile file) {
            aboutTheSite.add(file);
            files.file(file);
        }
    }

    @Test
    @Rows("F20")
    void afterAnyEditItGivesWhatAFreshBuildGives() {
        ProjectFolder project = ProjectFolder.in(folder);
        RandomEdits edits = new RandomEdits(project, 20260906);
        WatchedSources sources = new WatchedSources(folder);
        Build build = new Build(new MemoryCache());
        StringBuilder done = new StringBuilder();
        int good = 0;
        for (int i = 0; i < EDITS; i++) {
            Map<Path, String> before = contents();
            done.append(i % 5 == 4 ? edits.mend() : edits.next()).append('\n');
            sources.forget(i % 4 == 0 ? Optional.empty() : Optional.of(changed(before, contents())));

            RecordingSink sink = new RecordingSink();
            BuildResult result = build.run(REQUEST, sources, sink, ProgressListener.NONE);
            TestBuild fresh = TestBuild.previewed(folder);

            assertThat(result.diagnostics()).as(done.toString()).isEqualTo(fresh.diagnostics());
            if (!fresh.hasErrors()) {
                assertThat(sink.files.files()).as(done.toString()).isEqualTo(fresh.files());
                good++;
            }
        }
        assertThat(good).as("builds without an error").isGreaterThan(EDITS / 3);
    }

    @Test
    void whatDidNotChangeIsNotRenderedAgain() {
        ProjectFolder project = ProjectFolder.in(folder);
        new RandomEdits(project, 1);
        Build build = new Build(new MemoryCache());
        Set<ExplainerFiles> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(run(build, new DiskSources(folder)).explainers);

        project.replacing("content/road/summary.en.md", "The work began", "The work on it began");
        List<ExplainerFiles> after = run(build, new DiskSources(folder)).explainers;

        assertThat(after)
                .filteredOn(files -> !before.contains(files))
                .singleElement()
                .satisfies(files ->
                        assertThat(files.load()).extracting(OutputFile::path).contains("en/road/index.html"));
    }

    @Test
    void anEditBelowTheBeginningOfATextRendersOnlyFeedsAgain() {
        ProjectFolder project = ProjectFolder.in(folder);
        new RandomEdits(project, 1);
        Build build = new Build(new MemoryCache());
        Set<OutputFile> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(run(build, new DiskSources(folder)).aboutTheSite);
        String summary = "content/dam/summary.en.md";

        project.with(summary, project.read(summary) + "\nThe work goes on. [@p1]\n");
        List<OutputFile> after = run(build, new DiskSources(folder)).aboutTheSite;

        assertThat(after)
                .filteredOn(file -> !before.contains(file))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.path()).endsWith("feed.xml"))
                .anySatisfy(file -> assertThat(file.text()).contains("The work goes"));
    }

    @Test
    void anotherTitleRendersOnlyTheNeighboursAgain() {
        ProjectFolder project = ProjectFolder.in(folder);
        for (int i = 0; i < 9; i++) {
            for (String file : List.of("article.ar.md", "summary.en.md", "timeline.yaml")) {
                project.with("content/e" + i + "/" + file, project.read("content/dam/" + file));
            }
        }
        Build build = new Build(new MemoryCache());
        Set<ExplainerFiles> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(run(build, new DiskSources(folder)).explainers);

        project.replacing("content/e4/summary.en.md", "title: The dam", "title: Another dam");
        List<ExplainerFiles> after = run(build, new DiskSources(folder)).explainers;

        assertThat(after).filteredOn(files -> !before.contains(files)).hasSize(3);
    }

    @Test
    void pagesThatMemoryHadNoRoomForAreTheSameWhenTheyAreAskedFor() {
        ProjectFolder project = ProjectFolder.in(folder);
        new RandomEdits(project, 1);
        Build build = new Build(new MemoryCache(0));
        RecordingSink sink = run(build, new DiskSources(folder));
        List<OutputFile> files = sink.files.files();

        for (ExplainerFiles explainer : sink.explainers) {
            assertThat(explainer.weight()).isZero();
            assertThat(files).containsAll(explainer.load());
        }
    }

    @Test
    void aPictureOfTheSameSizeIsAnotherPicture() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with(
                        "content/dam/media/a.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        Build build = new Build(new MemoryCache());
        run(build, new DiskSources(folder));

        project.with(
                "content/dam/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\"/>");

        assertThat(run(build, new DiskSources(folder)).files.files())
                .filteredOn(file -> file.path().equals("dam/media/a.svg"))
                .singleElement()
                .satisfies(file -> assertThat(file.text()).contains("width=\"20\""));
    }

    @Test
    void aChangedPageRendersNoExplainerAgain() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("content/pages/about.en.md", "---\ntitle: About\n---\n\nWe explain.\n")
                .with(
                        "content/pages/media/a.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        Build build = new Build(new MemoryCache());
        List<ExplainerFiles> before = run(build, new DiskSources(folder)).explainers;

        project.replacing("content/pages/about.en.md", "We explain.", "We explain dams.")
                .replacing("content/pages/media/a.svg", "/>", "> </svg>")
                .with("content/pages/contact.ar.md", "---\ntitle: اتصل بنا\n---\n\nاكتب إلينا.\n");
        RecordingSink after = run(build, new DiskSources(folder));

        assertThat(after.explainers).containsExactlyElementsOf(before);
        assertThat(after.files.files())
                .isEqualTo(TestBuild.previewed(folder).files())
                .extracting(OutputFile::path)
                .contains("ar/contact/index.html", "pages/media/a.svg");
    }

    @Test
    void anExplainerWithAnErrorHasNoPagesAndTheOthersHave() {
        ProjectFolder project = ProjectFolder.in(folder);
        new RandomEdits(project, 1);
        project.replacing("content/road/summary.en.md", "The work began", "The work on it began [@p99]");

        RecordingSink sink = run(new Build(new MemoryCache()), new DiskSources(folder));

        assertThat(sink.explainers)
                .isNotEmpty()
                .noneMatch(files ->
                        files.load().stream().anyMatch(file -> file.path().equals("en/road/index.html")));
    }

    private static RecordingSink run(Build build, Sources sources) {
        RecordingSink sink = new RecordingSink();
        BuildResult result = build.run(REQUEST, sources, sink, ProgressListener.NONE);
        assertThat(result.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::code))
                .isSubsetOf("citation/unknown-block", "citation/no-such-block");
        return sink;
    }

    private Map<Path, String> contents() {
        Map<Path, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static Set<Path> changed(Map<Path, String> before, Map<Path, String> after) {
        Set<Path> changed = new HashSet<>();
        before.forEach((file, text) -> {
            if (!text.equals(after.get(file))) {
                changed.add(file);
            }
        });
        after.keySet().stream().filter(file -> !before.containsKey(file)).forEach(changed::add);
        return changed;
    }
}
