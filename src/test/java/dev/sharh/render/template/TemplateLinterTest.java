package dev.sharh.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may not have is refused where it stands; what only looks like it is left alone. */
class TemplateLinterTest {
    private static final String ESCAPING_OFF = "turns escaping off";
    private static final String ESCAPING = "changes the escaping";
    private static final String CODE = "runs a text as code";
    private static final String JAVA = "gives access to Java";
    private static final String ENDLESS = "is a range without an end";

    /** @param template with the place that is to be named between {@code «} and {@code »} */
    private record Forbidden(String template, String why) {
        @Override
        public String toString() {
            return template.replace("\n", "⏎");
        }

        String text() {
            return template.replace("«", "").replace("»", "");
        }

        String word() {
            return template.substring(template.indexOf('«') + 1, template.indexOf('»'));
        }

        Place place() {
            String before = template.substring(0, template.indexOf('«'));
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            String inLine = before.substring(before.lastIndexOf('\n') + 1);
            return new Place("templates/x.ftl", line, 1 + inLine.codePointCount(0, inLine.length()));
        }
    }

    private static Stream<Forbidden> all(String why, String... templates) {
        return Stream.of(templates).map(template -> new Forbidden(template, why));
    }

    static Stream<Forbidden> forbidden() {
        return Stream.of(
                        all(
                                ESCAPING_OFF,
                                "${x?«no_esc»}",
                                "${x?«noEsc»}",
                                "${x?«NO_ESC»}",
                                "<p>\n  ${x ? «no_esc» }",
                                "𐤀السد ${x?«no_esc»}",
                                "${x?<#-- y -->«no_esc»}",
                                "${x?<!-- y -->«no_esc»}",
                                "${x?[#-- y --]«no_esc»}",
                                "${x?<#-- y --]«no_esc»}",
                                "${x?[#-- y -->«no_esc»}",
                                "${x?<#----><!-- --> <#-- - -->«no_esc»}",
                                "${x?\n<#-- y\n -->\n «no_esc»}",
                                "<#-- ${x?«no_esc»} -->",
                                "${'${x?«no_esc»}'}",
                                "<#noparse><#--</#noparse>${x?«no_esc»}",
                                "[=x?«no_esc»]"),
                        all(
                                CODE,
                                "${'1'?«eval»}",
                                "${'1'?«eval_json»}",
                                "${'1'?«evalJson»}",
                                "<@'x'?«interpret» />",
                                "a\nb\n${'1'?\n«eval»}"),
                        all(JAVA, "${'x'?«new»()}", "${x?«api».y}", "<#assign e = 'a.B'? «new»>"),
                        all(
                                ESCAPING,
                                "<#«outputformat» 'plainText'>x</#outputformat>",
                                "<#«outputFormat» 'plainText'>",
                                "<#«noautoesc»>x</#noautoesc>",
                                "<#«noAutoEsc»>",
                                "<#«autoesc»>",
                                "[#ftl]\n[#«outputformat» 'plainText']",
                                "[#ftl]\n[#«noautoesc»]",
                                "<#ftl «output_format»='plainText'>",
                                "<#ftl «outputFormat» = 'plainText'>",
                                "<#ftl «auto_esc»=false>",
                                "<#ftl «autoEsc»=false>",
                                "<#ftl «strict_syntax»=false>",
                                "\n <#ftl strip_text=true\n «output_format»='plainText'>",
                                "[#ftl «output_format»='plainText']",
                                "<#ftl attributes={'a': '>'} «output_format»='plainText'>",
                                "<#ftl attributes={'a': [1]} «output_format»='plainText'>",
                                "[#ftl ns_prefixes={'a': ']'} «auto_esc»=false]",
                                "<#ftl «output_format» <#-- = --> = 'plainText'>"),
                        all(
                                ENDLESS,
                                "<#list 1«..» as i>",
                                "<#list 1 «..» as i>".replace("1 ", "n"),
                                "<#list (1)«..» as i>",
                                "<#list x[0]«..» as i>",
                                "<#list 1«..»<#-- --> as i>",
                                "<#list 1«..»\n as i>",
                                "<#assign r = 1«..»>",
                                "<#assign r = (1«..»)>",
                                "<#assign r = [1«..», 2]>",
                                "<#assign r = {'a': 1«..»}>",
                                "<@m r=1«..»/>",
                                "[#ftl]\n[@m r=1«..» /]",
                                "${1«..»?size}"))
                .flatMap(some -> some);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forbidden")
    void whatIsForbiddenIsRefusedAtItsPlace(Forbidden forbidden) {
        Optional<Diagnostic> refusal = refusal(forbidden.text());

        assertThat(refusal).isPresent();
        assertThat(refusal.get().place()).isEqualTo(forbidden.place());
        assertThat(refusal.get().code()).isEqualTo("theme/not-allowed");
        assertThat(refusal.get().message()).startsWith("“" + forbidden.word() + "” " + forbidden.why());
        assertThat(refusal.get().hint()).isPresent();
        assertThat(refusal.get().isError()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "What is new? Nothing.",
                "no_esc, noautoesc, eval and api",
                "Is it so&#63;new",
                "<a href=\"?newsletter=1\">x</a>",
                "<a href=\"?apis\">x</a>",
                "<a href=\"?a=1&api=2\">x</a>",
                "${x?newest}",
                "${x?no_escape}",
                "${x?evaluate}",
                "${x?interpreted}",
                "${x.new}",
                "${x.api}",
                "${'no_esc'}",
                "<#-- no_esc, outputformat, new -->",
                "<#-- ftl output_format='plainText' -->",
                "<p>output_format=1</p>",
                "<#outputformats>",
                "<outputformat>",
                "<#ftl strip_whitespace=true><p>output_format</p>",
                "<#ftl strip_whitespace=true>",
                "<#list 1..10 as i>${i}</#list>",
                "<#list 1..n as i>${i}</#list>",
                "<#list 1..<n as i>${i}</#list>",
                "<#list 1..!n as i>${i}</#list>",
                "<#list 1..*n as i>${i}</#list>",
                "<a href=\"../../index.html\">x</a>",
                "<a href=\"..\">up</a>",
                "Wait... as long as you like",
                "and so on …",
                "${'a..b'}",
                "<#autoescape>"
            })
    void whatOnlyLooksLikeItIsLeftAlone(String template) {
        assertThat(refusal(template)).isEmpty();
    }

    @Test
    void noTemplateOfTheThemeIsRefused() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            List<Path> templates =
                    files.filter(path -> path.toString().matches(".*\\.ftlx?")).toList();
            assertThat(templates).hasSizeGreaterThan(10);
            for (Path template : templates) {
                assertThat(refusal(Files.readString(template)))
                        .describedAs(template.toString())
                        .isEmpty();
            }
        }
    }

    /** Were each beginning looked at to the end of the text, this would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<#ftl ", "?", "? ", "1..", "1.. ", "?<#--", "1..<!--", "?<#-- -->", "<#", "[#ftl output_format "
            })
    void howOftenSomethingBeginsIsNoMatter(String beginning) {
        assertThat(refusal(beginning.repeat(100_000))).isEmpty();
    }

    private static Optional<Diagnostic> refusal(String template) {
        return TemplateLinter.refusal(new Theme.File("templates/x.ftl", template));
    }
}
