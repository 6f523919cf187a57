package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.sharh.ProjectFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Sites unlike our own are as faultless: other languages, and all that a text and a timeline can hold. */
@Tag("browser")
@ExtendWith(Browsers.class)
class OtherSitesIT {
    private static final String TIMELINE = """
            title: {fa: گاه‌شمار, fr: Chronologie}
            asOf: 2024-05-01
            figures:
              - {value: 2500, unit: {fa: سرباز, fr: soldats}, label: {fa: در عراق, fr: en Irak}, cites: p1}
            events:
              - {id: a, date: 2003, status: happened, cites: p1, title: {fa: الف, fr: Alpha}, figure: {value: 3, unit: {fa: تن, fr: tonnes}}}
              - {id: b, date: 2004-XX, status: cancelled, cites: p1, title: {fa: ب, fr: Bêta}, figure: {value: 2, unit: {fa: تن, fr: tonnes}}}
              - {id: c, date: "2005?/..", status: happened, cites: p1, title: {fa: پ, fr: Gamma}, figure: {value: 1, unit: {fa: تن, fr: tonnes}}}
              - {id: d, date: ../2025-09, status: planned, cites: p1, title: {fa: ت, fr: Delta}, inferred: {fa: چون, fr: parce que}}
              - {id: e, date: 2024-04-01, status: postponed, cites: p1, title: {fa: ث, fr: Epsilon}, text: {fa: متن, fr: Texte}}
            """;

    private static final String ARTICLE = """
            ساخت سد در ۲۰۰۳ با ۳ تن آغاز شد، در ۲۰۰۴ به ۲ تن رسید و از ۲۰۰۵ ۱ تن ماند؛ ۲۵۰۰ سرباز در آوریل ۲۰۲۴، یک روز
            مانده به ۱ آوریل، تا سپتامبر ۲۰۲۵ در آنجا هستند.

            - یک
            - دو
            """;

    private static final String SUMMARY = """
            ---
            title: Le barrage (سد)
            standfirst: 'Un barrage. [@p1, inferred: "c’est dit"]'
            ---

            Une phrase[^1] avec *emphase*, `code` et [un lien](https://example.org "titre"). [@p1; @p2]

            ## Un tableau

            | a | b |
            |---|---|
            | 1 [@p1] | 2 |

            > Une citation. [@p1]

            1. Un [@p2]
            2. Deux [@p2]

            ---

            [^1]: Une note, en persan : سد. [@p1]
            """;

    @TempDir
    private Path folder;

    @Test
    void aSiteInPersianAndFrenchWithAllThatATextCanHold(Browser browser) throws Exception {
        ProjectFolder.in(folder.resolve("project"))
                .without("content/dam/article.ar.md")
                .without("content/dam/summary.en.md")
                .with(
                        "content/site.yaml",
                        "title: {fa: شرح, fr: Décryptage}\nlanguages: [fa, fr]\nbaseUrl: https://example.org/\n")
                .with("content/dam/article.fa.md", "---\ntitle: سد\npublished: 2024-05-01\n---\n\n" + ARTICLE)
                .with("content/dam/summary.fr.md", SUMMARY)
                .with("content/dam/timeline.yaml", TIMELINE);
        Path site = BuiltSite.build(folder.resolve("project"), folder.resolve("site"));

        NuHtmlChecker checker = new NuHtmlChecker();
        try (Pages pages = Pages.in(browser, 360)) {
            for (PageKind.Sample sample : PageKind.samples(BuiltSite.pages(site))) {
                String path = sample.path();
                assertThat(checker.messages(site.resolve(path)))
                        .describedAs(path)
                        .isEmpty();
                pages.page().navigate(site.resolve(path).toUri().toString());
                assertThat(Axe.violations(pages.page())).describedAs(path).isEmpty();
                Object overflow = pages.page()
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(overflow).describedAs(path).isEqualTo(0);
            }
        }
    }
}
