package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author of templates can get wrong is found in the template, at its line and column. */
class TemplateMistakesTest {
    private static final String FOOTER = "templates/partials/footer.ftl";

    @TempDir
    private Path folder;

    static List<Arguments> mistakes() {
        return List.of(
                mistake(
                        "<p>\n ${page.publsher}",
                        "2:9 theme/unknown-name",
                        "no “publsher” in LayoutView",
                        "“publisher”?"),
                mistake("<#if page.canonnical??>x</#if>", "1:11 theme/unknown-name", "LayoutView", "“canonical”?"),
                mistake(
                        "${page.hre!}",
                        "1:8 theme/unknown-name",
                        "there is no “hre” in LayoutView",
                        "theme show theme.md"),
                mistake("${page[\"titel\"]}", "1:9 theme/unknown-name", "LayoutView", "“title”?"),
                mistake("😀\t${page.titel}", "1:10 theme/unknown-name", "LayoutView", "“title”?"),
                mistake(
                        "<#list page.languages as l>\n${l.nmae}</#list>",
                        "2:5 theme/unknown-name",
                        "no “nmae” in LanguageView",
                        "“name”?"),
                mistake(
                        "${page.strings.page.skpi}",
                        "1:21 theme/unknown-name",
                        "there is no “page.skpi” in strings",
                        "did you mean “skip”?"),
                mistake(
                        "${page.strings.footer.text}",
                        "1:16 theme/unknown-name",
                        "no “footer” in strings",
                        "theme show theme.md"),
                mistake("<p>${pgae.title}", "1:6 theme/unknown-name", "no variable “pgae”", "did you mean “page”?"),
                mistake(
                        "<#import \"../layout.ftl\" as l>\n<@l.frmae current=''/>",
                        "2:5 theme/unknown-name",
                        "“l” has no macro “frmae”",
                        "did you mean “frame”?"),
                mistake("${page.logo}", "1:8 theme/no-value", "“page.logo” has no value", "<#if page.logo??>"),
                mistake("${page.languages[9].name}", "1:8 theme/no-value", "“page.languages[9]” has no value", "<#if"),
                mistake("${page.languages}", "1:3 theme/template-failed", "is a list; a text", "<#list page.languages"),
                mistake("${page.strings}", "1:3 theme/template-failed", "is a value with parts; a text", "parts"),
                mistake("${page.hidden}", "1:1 theme/template-failed", "true or false can't be printed", "?then("),
                mistake(
                        "<#list page.title as x></#list>",
                        "1:8 theme/template-failed",
                        "“page.title” is a text; a list is needed",
                        "theme show theme.md"),
                mistake(
                        "<#if page.description>x</#if>",
                        "1:6 theme/template-failed",
                        "“page.description” is a text; true or false is needed",
                        "theme show theme.md"),
                mistake("${page.title.x}", "1:3 theme/template-failed", "is a text; a value with parts", "theme.md"),
                mistake(
                        "<#if page.languages?size == '2'></#if>",
                        "1:6 theme/template-failed",
                        "Can't compare values of these types",
                        "theme show theme.md"),
                mistake(
                        "${\"java.lang.Object\"?new()}",
                        "1:22 theme/not-allowed",
                        "“new” gives access to Java",
                        "view"),
                mistake(
                        "<#include \"/partials/explainer.ftl\">",
                        "1:12 theme/template-missing",
                        "no template “partials/explainer.ftl”",
                        "did you mean “partials/explainers.ftl”?"),
                mistake(
                        "\n<#include \"credits.ftl\">",
                        "2:12 theme/template-missing",
                        "no template “partials/credits.ftl”",
                        "create the file templates/partials/credits.ftl"),
                mistake("a\n<#if page.hidden>\n", "2:1 theme/template-syntax", "never closed", "close it with </#if>"),
                mistake(
                        "<#list page.languages as l>\n<#if l.current>\n</#list>",
                        "3:1 theme/template-syntax",
                        "“</#list>” comes before the end of <#if>",
                        "</#if>"),
                mistake("</#if>", "1:1 theme/template-syntax", "“</#if>” closes nothing", "delete it"),
                mistake("<#else>", "1:1 theme/template-syntax", "is outside of <#if>", "</#if>"),
                mistake("<#-- a\nb", "1:1 theme/template-syntax", "“<#--” is never closed", "close it with -->"),
                mistake("<p>${page.title", "1:4 theme/template-syntax", "“${” is never closed", "close it with }"),
                mistake(
                        "<#if page.hidden>a<#elsif page.hidden>b</#if>",
                        "1:20 theme/template-syntax",
                        "no directive <#elsif>",
                        "did you mean “<#elseif>”?"),
                mistake(
                        "${page.title?uper_case}",
                        "1:14 theme/template-syntax",
                        "no operation “?uper_case”",
                        "did you mean “?upper_case”?"),
                mistake("${}", "1:3 theme/template-syntax", "“}” is not allowed here", "missing name"),
                mistake("${'page}\n", "1:3 theme/template-syntax", "text has no end", "close it with '"),
                mistake(
                        "<#list page.languages></#list>",
                        "1:1 theme/template-syntax",
                        "#list must have",
                        "built-in theme"));
    }

    private static Arguments mistake(String template, String finding, String message, String hint) {
        return Arguments.of(template, finding, message, hint);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundWhereItIs(String template, String finding, String message, String hint) {
        TestBuild outcome = build(ProjectFolder.in(folder).with(FOOTER, template));

        assertThat(outcome.files()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(d -> d.place().file() + ":" + d.place().line() + ":"
                        + d.place().column() + " " + d.code())
                .containsExactly(FOOTER + ":" + finding);
        Diagnostic only = outcome.diagnostics().get(0);
        assertThat(only.message()).contains(message);
        assertThat(only.hint().orElse("")).contains(hint);
        assertThat(only.message() + only.hint().orElse(""))
                .doesNotContain("ThemeLoader")
                .doesNotContain("freemarker.")
                .doesNotContain("wrapper")
                .doesNotContain("hash")
                .doesNotContain("sequence");
    }

    @Test
    void aMistakeInABuiltInTemplateSaysThatItIsBuiltIn() {
        ProjectFolder project = ProjectFolder.in(folder).with("templates/list.ftl", """
                        <#import "layout.ftl" as layout>
                        <@layout.frame current="list">
                        <#assign explainers = view.explainers>
                        <#include "partials/explainers.ftl">
                        </@layout.frame>
                        """);

        List<Diagnostic> found = build(project).diagnostics();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().file()).isEqualTo("built-in/templates/partials/explainers.ftl");
        assertThat(found.get(0).message()).isEqualTo("there is no variable “words” here");
    }

    @Test
    void eachKindOfPageSaysItsOwnMistake() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("templates/cover.ftl", "${view.sectons}")
                .with("templates/list.ftl", "<h1>${view.titel}</h1>")
                .with("templates/edition.ftl", "${view.bdy}");

        assertThat(build(project).diagnostics())
                .extracting(d -> d.place().file() + ": " + d.message())
                .containsExactly(
                        "templates/edition.ftl: there is no “bdy” in EditionView",
                        "templates/cover.ftl: there is no “sectons” in CoverView",
                        "templates/list.ftl: there is no “titel” in ListView");
    }

    @Test
    void aMistakeThatEveryPageHasIsSaidOnce() {
        ProjectFolder project =
                ProjectFolder.in(folder).with("templates/layout.ftl", "<#macro frame current>${pge}</#macro>");

        assertThat(build(project).diagnostics()).hasSize(1);
    }

    @Test
    void theFirstOfSeveralPagesInTheirOrderSaysWhatIsWrong() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("templates/list.ftl", "<#if page.lang == 'ar'>\n${view.a}<#else>${view.b}</#if>");

        for (int i = 0; i < Effort.rounds(5, 50); i++) {
            assertThat(build(project).diagnostics())
                    .extracting(Diagnostic::message)
                    .containsExactly("there is no “a” in ListView");
        }
    }

    @Test
    void aTemplateThatIsAFolderIsNamed() {
        ProjectFolder project = ProjectFolder.in(folder).with("templates/list.ftl/x", "");

        assertThat(build(project).diagnostics())
                .extracting(d -> d.place().file() + " " + d.code())
                .containsExactly("templates/list.ftl file/not-a-file", "templates/list.ftl theme/template-missing");
    }

    private static TestBuild build(ProjectFolder project) {
        return TestBuild.published(project.root());
    }
}
