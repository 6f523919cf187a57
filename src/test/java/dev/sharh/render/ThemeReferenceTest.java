package dev.sharh.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.build.BuildRequest;
import dev.sharh.build.SingleFileExporter;
import dev.sharh.content.DiskSources;
import dev.sharh.model.Diagnostic;
import dev.sharh.render.page.LayoutView;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeReferenceTest {
    private static final Path PAGE = Path.of("docs/theme.md");

    @TempDir
    private Path folder;

    @Test
    void thePageIsWrittenFromTheViews() throws IOException {
        String page = ThemePage.current();
        if (Boolean.getBoolean("theme.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .describedAs("./mvnw -Pquick test -Dtest=ThemeReferenceTest -Dtheme.write=true writes this page")
                .hasContent(page);
    }

    @Test
    void everyTemplateOfAPageIsThere() throws IOException {
        try (Stream<Path> files = Files.list(ThemePage.TEMPLATES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".ftl") || name.endsWith(".ftlx"))
                            .filter(name -> !name.equals("layout.ftl")))
                    .containsExactlyInAnyOrderElementsOf(ThemePage.VIEWS.keySet());
        }
    }

    /** A template that asks for what isn't there is told which view it has. */
    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateGetsTheViewThatThePageSays(String template, Class<?> view) {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("content/pages/about.en.md", "---\ntitle: About\n---\n\nWe.\n")
                .with("content/gone/article.ar.md", """
                        ---
                        title: السد
                        withdrawn: {date: 2024-05-02, reason: Wrong}
                        ---

                        بدأ بناء السد.
                        """)
                .with("content/gone/summary.en.md", "---\ntitle: The dam\n---\n\nThe work began. [@p1]\n")
                .with("templates/" + template, "${view.nothingLikeIt}");

        assertThat(template.equals("single-file.ftl") ? buildSingleFile(project) : build(project))
                .extracting(Diagnostic::message)
                .containsExactly("there is no “nothingLikeIt” in " + view.getSimpleName());
    }

    private static List<Diagnostic> buildSingleFile(ProjectFolder project) {
        List<Diagnostic> found = new ArrayList<>();
        BuildRequest request = BuildRequest.publishing(Optional.empty());
        SingleFileExporter.export("dam", request, new DiskSources(project.root()), found::add);
        return found;
    }

    static Stream<Arguments> templates() {
        return ThemePage.VIEWS.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @Test
    void everyPartOfEveryViewHasAMeaning() throws IOException {
        List<String> without = new ArrayList<>();
        for (Class<?> view : views()) {
            ViewComment comment = ViewComment.of(view);
            if (comment.what().isBlank()) {
                without.add(view.getSimpleName());
            }
            for (RecordComponent component : view.getRecordComponents()) {
                if (comment.of(component.getName()).isBlank()) {
                    without.add(view.getSimpleName() + "." + component.getName());
                }
            }
        }

        assertThat(without).isEmpty();
    }

    @Test
    void everyViewIsOnThePage() throws IOException {
        String page = ThemePage.current();

        assertThat(views())
                .isNotEmpty()
                .contains(LayoutView.class, LayoutView.LogoView.class)
                .allMatch(view -> page.contains("\n### " + view.getSimpleName() + "\n"));
    }

    @Test
    void theExampleOfSettingsIsRightAsItStands() throws IOException {
        ProjectFolder project = ProjectFolder.in(folder)
                .with(
                        "content/logo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 1\"><path d=\"M0 0h4v1z\"/></svg>");
        project.with("content/site.yaml", project.read("content/site.yaml") + example("yaml"));

        assertThat(build(project)).isEmpty();
    }

    @Test
    void theExamplesOfTemplatesAreRightAsTheyStand() throws IOException {
        Matcher examples = Pattern.compile("```ftl\n(<#-- (templates/\\S+) -->\n.*?)```", Pattern.DOTALL)
                .matcher(ThemePage.current().split("## Three complete changes", 2)[0]);
        int count = 0;
        for (; examples.find(); count++) {
            Path project = Files.createDirectory(folder.resolve("example" + count));

            assertThat(build(ProjectFolder.in(project).with(examples.group(2), examples.group(1))))
                    .describedAs(examples.group(2))
                    .isEmpty();
        }
        assertThat(count).isEqualTo(2);
    }

    private static String example(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(ThemePage.current());
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static List<Class<?>> views() {
        return new ClassFileImporter()
                .importPackages("dev.sharh.render.page").stream()
                        .filter(type -> type.isRecord() && type.getSimpleName().endsWith("View"))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static List<Diagnostic> build(ProjectFolder project) {
        return TestBuild.published(project.root()).diagnostics();
    }
}
