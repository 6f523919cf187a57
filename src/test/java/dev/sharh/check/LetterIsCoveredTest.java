package dev.sharh.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that no web font of the theme has. */
class LetterIsCoveredTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    @Test
    void aLetterIsToldOnceForEachFileAtItsFirstPlace() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(SUMMARY, "title: The dam", "title: The ƕam")
                .replacing(SUMMARY, "The work", "The ƕork")
                .replacing("content/dam/timeline.yaml", "Work begins", "ƕork begins");

        assertThat(findings(project))
                .containsExactly(
                        SUMMARY + ":2:12 the web font “Noto Serif” has no “ƕ” (U+0195)",
                        "content/dam/timeline.yaml:7:33 the web font “Noto Serif” has no “ƕ” (U+0195)");
    }

    @Test
    void anArticleIsLookedAtToo() {
        ProjectFolder project = ProjectFolder.in(folder).replacing(ARTICLE, "بدأ بناء", "بدأ ݐناء");

        assertThat(findings(project))
                .containsExactly(ARTICLE + ":6:5 the web font “Noto Naskh Arabic” has no “ݐ” (U+0750)");
    }

    @Test
    void aLetterOfAnotherScriptIsOneForTheFontOfThatScript() {
        ProjectFolder project = ProjectFolder.in(folder).replacing(ARTICLE, "بدأ بناء", "بدأ ƕ بناء");

        assertThat(findings(project)).containsExactly(ARTICLE + ":6:5 the web font “Noto Serif” has no “ƕ” (U+0195)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "English", // letters of another font of the theme
                "Muḥammad al-Ṣadr", // and of another file of it
                "😀",
                "☎️",
                "👩‍🚀",
                "🇮🇶", // pictures
                "e\u0301", // composed by browsers
                "\u202Fx",
                "a\u00ADb", // not seen
                "`code`",
                "`ƕ 𝒳 😀`",
                "**`code` in bold**",
                "[`code`](#p1)",
                "a picture ![of `code`](media/x.png)",
                "a break\\\nhere",
            })
    void whatNeedsNoOtherFontIsNotToldOf(String words) {
        ProjectFolder project = ProjectFolder.in(folder).replacing(SUMMARY, "The work", "The " + words + " work");

        assertThat(findings(project)).isEmpty();
    }

    @Test
    void aLanguageWhoseScriptTheThemeHasNoFontForIsLeftAlone() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/site.yaml", "languages: [ar, en]", "languages: [ar, en, ru]")
                .replacing("content/site.yaml", "Sharh}", "Sharh, ru: Sharh}")
                .with("content/dam/summary.ru.md", "---\ntitle: Плотина\n---\n\nНачалась. [@p1]\n");

        assertThat(findings(project)).isEmpty();
    }

    private static List<String> findings(ProjectFolder project) {
        return TestBuild.content(project.root()).diagnostics().stream()
                .filter(d -> d.code().equals("font/letter-not-covered"))
                .filter(d -> d.severity() == Severity.WARNING)
                .map(d -> d.place().file() + ":" + d.place().line() + ":"
                        + d.place().column() + " " + d.message())
                .toList();
    }
}
