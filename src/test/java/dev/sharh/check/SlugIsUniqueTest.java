package dev.sharh.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders whose names some hosts take for one: in memory, as some file systems do so too. */
class SlugIsUniqueTest {
    @TempDir
    private static Path folder;

    private static Optional<Site> site = Optional.empty();

    @BeforeAll
    static void read() {
        site = TestBuild.content(ProjectFolder.in(folder).root()).site();
    }

    @Test
    void twoNamesThatDifferInTheCaseOfALetterAreOne() {
        assertThat(found("dam", "nile", "Dam"))
                .hasSize(2)
                .anyMatch(found -> found.startsWith("content/dam:1:1 on some hosts, “content/Dam” has the same name"))
                .anyMatch(found -> found.startsWith("content/Dam:1:1 on some hosts, “content/dam” has the same name"));
    }

    @ParameterizedTest
    @CsvSource({
        "علي, علی",
        "كتاب, کتاب",
        "سد-علي, سد-على",
        "هم, ہم",
        "scope, \u0455\u0441\u043E\u0440\u0435",
        "2024-٢, 2024-۲"
    })
    void twoNamesThatReadersCannotTellApartAreAnError(String one, String other) {
        assertThat(found(one, other))
                .hasSize(2)
                .anyMatch(found -> found.startsWith("content/" + one + ":1:1 readers can't tell this name from"))
                .anyMatch(found -> found.startsWith("content/" + other + ":1:1 readers can't tell this name from"));
    }

    @ParameterizedTest
    @CsvSource({"p\u0430per, p\u0430per", "سدdam, سدdam", "the-d\u0430m, d\u0430m"})
    void aWordInTwoScriptsIsAWarning(String slug, String word) {
        assertThat(found(slug)).singleElement().asString().contains("“" + word + "” has letters of several scripts");
    }

    @Test
    void aLookalikeInANameIsBoth() {
        assertThat(found("paper", "p\u0430per")).hasSize(3);
    }

    @Test
    void topicsAreComparedWithEachOtherOnly(@TempDir Path other) {
        ProjectFolder project = ProjectFolder.in(other)
                .with(
                        "content/glossary.yaml",
                        "topics:\n  water: Water\n  Water: Water\n  dam: Dams\n  p\u0430per: Paper\n");

        assertThat(project.findings("topic/twin"))
                .containsExactlyInAnyOrder(
                        "glossary.yaml:2:3 on some hosts, “Water” has the same name, so one of the two would be lost",
                        "glossary.yaml:3:3 on some hosts, “water” has the same name, so one of the two would be lost");
        assertThat(project.findings("topic/mixed-script"))
                .singleElement()
                .asString()
                .startsWith("glossary.yaml:5:3");
        assertThat(project.findings("explainer/twin")).isEmpty();
    }

    @Test
    void othersAreTwo() {
        assertThat(found("dam", "dam-2", "سد", "شد", "modern", "modem", "news-1", "news-l", "سد-dam"))
                .isEmpty();
    }

    private static List<String> found(String... slugs) {
        Explainer one = site.orElseThrow().explainers().get(0);
        List<Explainer> explainers = Stream.of(slugs)
                .map(slug ->
                        new Explainer(slug, one.source(), one.summaries(), one.timeline(), one.lock(), one.media()))
                .toList();
        List<String> found = new ArrayList<>();
        new SlugIsUnique()
                .check(
                        new Site(
                                site.orElseThrow().settings(),
                                site.orElseThrow().glossary(),
                                explainers,
                                List.of()),
                        d -> found.add(d.place().file() + ":" + d.place().line() + ":"
                                + d.place().column() + " " + d.message()));
        return found;
    }
}
