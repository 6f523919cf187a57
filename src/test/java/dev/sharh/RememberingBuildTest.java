package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.FolderStamp;
import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that remembers the last one makes what one that doesn't makes. {@code -Dsharh.edits=500} tries it with as many
 * edits.
 */
class RememberingBuildTest {
    private static final int EDITS = Integer.getInteger("sharh.edits", Effort.rounds(20, 200));

    @TempDir
    private Path folder;

    @Test
    void whateverChangesItMakesWhatAFreshBuildMakes() {
        ProjectFolder project = ProjectFolder.in(folder);
        RandomEdits edits = new RandomEdits(project, 20260906);
        SiteBuild remembering = new SiteBuild(folder, Optional.empty(), true).remembering();
        StringBuilder done = new StringBuilder();
        int good = 0;
        for (int i = 0; i < EDITS; i++) {
            Set<FolderStamp.FileStamp> before = files();
            done.append(i % 5 == 4 ? edits.mend() : edits.next()).append('\n');

            List<OutputFile> early = new ArrayList<>();
            BuildOutcome outcome = i % 2 == 0
                    ? remembering.run()
                    : remembering.run(changed(before, files()), pages -> early.addAll(pages.files()));
            BuildOutcome fresh = new SiteBuild(folder, Optional.empty(), true).run();
            if (!fresh.hasErrors()) {
                assertThat(fresh.files()).as(done.toString()).containsAll(early);
            }

            assertThat(outcome.diagnostics()).as(done.toString()).isEqualTo(fresh.diagnostics());
            assertThat(outcome.files()).as(done.toString()).isEqualTo(fresh.files());
            good += fresh.hasErrors() ? 0 : 1;
        }
        assertThat(good).as("builds without an error").isGreaterThan(EDITS / 3);
    }

    @Test
    void whatIsAsItWasIsTheSameFile() {
        ProjectFolder project = ProjectFolder.in(folder);
        new RandomEdits(project, 1);
        SiteBuild build = new SiteBuild(folder, Optional.empty(), true).remembering();
        Set<OutputFile> before = Collections.newSetFromMap(new IdentityHashMap<>());
        BuildOutcome first = build.run();
        assertThat(first.diagnostics()).noneMatch(Diagnostic::isError);
        before.addAll(first.files());

        project.replacing("content/road/summary.en.md", "The work began", "The work on it began");
        BuildOutcome after = build.run();

        assertThat(after.files().stream().filter(file -> !before.contains(file)).map(OutputFile::path))
                .contains("en/road/index.html", "en/feed.xml")
                .noneMatch(path -> path.contains("/dam/") || path.contains("/port/"));
    }

    @Test
    void thePagesOfWhatWasSavedAreThereBeforeTheListsAreMade() {
        ProjectFolder project = ProjectFolder.in(folder);
        new RandomEdits(project, 1);
        SiteBuild build = new SiteBuild(folder, Optional.empty(), true).remembering();
        build.run();

        project.replacing("content/road/summary.en.md", "The work began", "The work on it began");
        List<BuildOutcome> early = new ArrayList<>();
        build.run(Set.of(folder.resolve("content/road/summary.en.md")), early::add);

        assertThat(early).hasSize(1);
        assertThat(early.get(0).files().stream().map(OutputFile::path))
                .contains("en/road/index.html", "ar/road/index.html", "road/index.html")
                .allMatch(path -> path.contains("road/"));
    }

    @Test
    void aTextWithAMistakeIsNotShownEarly() {
        ProjectFolder project = ProjectFolder.in(folder);
        new RandomEdits(project, 1);
        SiteBuild build = new SiteBuild(folder, Optional.empty(), true).remembering();
        build.run();

        project.replacing("content/road/summary.en.md", "The work began", "The work on it began [@p99]");
        List<BuildOutcome> early = new ArrayList<>();
        BuildOutcome outcome = build.run(Set.of(folder.resolve("content/road/summary.en.md")), early::add);

        assertThat(outcome.hasErrors()).isTrue();
        assertThat(early).isEmpty();
    }

    private Set<FolderStamp.FileStamp> files() {
        return Set.copyOf(FolderStamp.of(folder).files());
    }

    private Set<Path> changed(Set<FolderStamp.FileStamp> before, Set<FolderStamp.FileStamp> after) {
        return Stream.concat(
                        before.stream().filter(file -> !after.contains(file)),
                        after.stream().filter(file -> !before.contains(file)))
                .map(file -> folder.resolve(file.path()))
                .collect(Collectors.toSet());
    }
}
