package dev.sharh.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T: themes, which are trusted with what pages look like and with nothing else. */
class TemplateAcceptanceIT {
    private static final String TEMPLATE = "templates/404.ftl";
    private static final String PAGE = """
            <!doctype html>
            <html lang=en dir=ltr><meta name=viewport content=width=device-width>
            <title>x</title>
            <h1>x</h1>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void holds(Row row) {
        Trial.hold(row, folder);
    }

    static Stream<Row> rows() {
        return Stream.of(syntax(), budgets(), reach(), output()).flatMap(rows -> rows);
    }

    private static Row.Fault template(String id, String text) {
        return Row.of(id, text.substring(0, Math.min(60, text.length())), t -> t.with(TEMPLATE, PAGE + text + "\n"));
    }

    private static Stream<Row> syntax() {
        return Stream.of(
                template("T01", "<#if x>").refused(TEMPLATE + ":", "theme/template-syntax", ""),
                template("T01", "${").refused(TEMPLATE + ":", "theme/template-syntax", ""),
                template("T01", "<#nothing>").refused(TEMPLATE + ":5:", "theme/template-syntax", ""),
                template("T03", "<#include \"none.ftl\">").refused(TEMPLATE + ":5:", "theme/", "none.ftl"),
                template("T03", "<#include \"404.ftl\">").refused(TEMPLATE + ":5:", "theme/over-budget", "itself"));
    }

    private static Stream<Row> budgets() {
        return Stream.of(
                template("T04", "<#macro m><@m/></#macro><@m/>")
                        .refused(TEMPLATE + ":5:11", "theme/over-budget", "itself"),
                template("T04", "<#list 1.. as i></#list>")
                        .refused(TEMPLATE + ":5:9", "theme/not-allowed", "range without an end"),
                template("T04", "<#list 1..<#-- --> as i></#list>")
                        .refused(TEMPLATE + ":5:", "theme/not-allowed", "range without an end"),
                template("T04", "<#assign r = 1..><#list r as i>x</#list>")
                        .refused(TEMPLATE + ":5:", "theme/not-allowed", "range without an end"),
                template("T04", "<#list 1..2000000000 as i></#list>")
                        .refused(TEMPLATE + ":", "theme/over-budget", "processor time"),
                template("T04", "<#list 1..2000000000 as i>" + "x".repeat(64) + "</#list>")
                        .refused(TEMPLATE + ":5:", "theme/over-budget", "16777216"),
                template("T04", "<#assign s=\"x\"><#list 1..25 as i><#assign s=s+s></#list>${s}")
                        .refused(TEMPLATE + ":5:", "theme/over-budget", "16777216"));
    }

    private static Row refused(String id, String text, String words) {
        return template(id, text).refused(TEMPLATE + ":5:", "theme/", words);
    }

    private static Row header(String what, String header) {
        return Row.of("T06", what, t -> t.with(TEMPLATE, header + PAGE))
                .refused(TEMPLATE + ":1:", "theme/not-allowed", "escaping");
    }

    private static Stream<Row> reach() {
        Stream<Row> classes = Stream.of("Execute", "ObjectConstructor", "JythonRuntime")
                .map(name -> template("T05", "${\"freemarker.template.utility." + name + "\"?new()(\"touch ran\")}")
                        .must(r -> {
                            assertThat(r.exit()).isEqualTo(1);
                            assertThat(r.err()).contains("theme/not-allowed").contains(TEMPLATE + ":5:");
                            assertThat(Path.of("ran")).doesNotExist();
                        }));
        return Stream.concat(
                classes,
                Stream.of(
                        refused("T06", "${page?api.getClass()}", "Java"),
                        refused("T06", "${page.class}", "class"),
                        refused("T06", "${page.getClass()}", "getClass"),
                        refused("T06", "${\"1+1\"?eval}", "code"),
                        refused("T06", "<@\"<b>\"?interpret />", "code"),
                        refused("T06", "${\"<b>\"?no_esc}", "escaping"),
                        refused("T06", "${\"<b>\"?noEsc}", "escaping"),
                        refused("T06", "${\"<b>\"?<#-- x -->no_esc}", "escaping"),
                        refused("T06", "<#noparse><#--</#noparse>${\"<b>\"?no_esc}", "escaping"),
                        refused("T06", "<#outputformat 'plainText'>${\"<b>\"}</#outputformat>", "escaping"),
                        refused("T06", "<#noautoesc>${\"<b>\"}</#noautoesc>", "escaping"),
                        Row.of(
                                        "T06",
                                        "a header that changes the format",
                                        t -> t.with(TEMPLATE, "<#ftl output_format='plainText'>" + PAGE))
                                .refused(TEMPLATE + ":1:7", "theme/not-allowed", "escaping"),
                        header(
                                "a header with a bracket in a value",
                                "<#ftl attributes={'a': '>'} output_format='plainText'>"),
                        header("a header in square brackets", "[#ftl output_format='plainText']"),
                        header("a header that lets the escaping go", "<#ftl ns_prefixes={'a': 'x>y'} auto_esc=false>"),
                        header("tags in square brackets", "[#ftl][#noautoesc]${\"<b>\"}[/#noautoesc]"),
                        refused("T07", "<#include \"../../etc/passwd\">", "passwd"),
                        refused("T07", "<#include \"/etc/passwd\">", "passwd"),
                        refused("T07", "<#include \"%2e%2e/outside/canary.txt\">", "canary"),
                        Row.of(
                                        "T07",
                                        "a link out of the theme",
                                        t -> t.linking("templates/x.ftl", "../outside/canary.txt")
                                                .with(TEMPLATE, PAGE + "<#include \"x.ftl\">"))
                                .must(r -> {
                                    assertThat(r.exit()).isEqualTo(1);
                                    assertThat(r.err())
                                            .contains("file/not-a-file")
                                            .doesNotContain("SECRET");
                                }),
                        Row.of(
                                        "T07",
                                        "a theme that is a link",
                                        t -> t.with("outside/templates/404.ftl", PAGE)
                                                .linking("templates", "outside/templates"))
                                .must(r -> {
                                    assertThat(r.exit()).isEqualTo(1);
                                    assertThat(r.err()).contains("file/not-a-file");
                                })));
    }

    private static Stream<Row> output() {
        return Stream.of(
                template("T09", "${2024} ${2500} ${2500.5} ${true?c} ${false?string('a','b')}")
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isZero();
                            assertThat(r.file("404.html")).contains("2024 2500 2500.5 true b");
                        }),
                template("T09", "${page.nothing}").refused(TEMPLATE + ":5:", "theme/", "nothing"),
                template("T08", "<a href=\"${'javascript:alert(1)'}\">x</a>")
                        .must(r -> assertThat(r.exit()).isEqualTo(1)),
                template("T08", "${'</script><b onx=\"\">'}").must(r -> {
                    assertThat(r.exit()).describedAs(r.err()).isZero();
                    assertThat(r.file("404.html")).contains("&lt;/script&gt;&lt;b onx=&quot;&quot;&gt;");
                }),
                Row.of(
                                "T11",
                                "a page without a language",
                                t -> t.with(TEMPLATE, "<!doctype html>\n<html>\n<h1>x</h1>\n"))
                        .refused("templates/404.ftl:", "rendered/no-language", "lang"),
                template("T11", "<button onclick=\"x()\">x</button>")
                        .refused("templates/404.ftl:5:", "rendered/inline-script", ""),
                template("T11", "<link rel=stylesheet href=\"https://fonts.example/x.css\">")
                        .refused("templates/404.ftl:5:", "rendered/remote-resource", ""),
                Row.of(
                                "T11",
                                "a page without a viewport",
                                t -> t.with(TEMPLATE, PAGE.replace("name=viewport", "name=x")))
                        .refused("templates/404.ftl:2:", "rendered/no-viewport", "viewport"));
    }
}
