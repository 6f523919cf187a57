package dev.sharh.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{color:red; &:hover{color:blue} .b{color:red} > i{margin:0} a:hover{top:0}}",
                "a{color:red; @media (width>10em){color:blue}}",
                "@supports (display:grid) and (not (display:inline-grid)){a{color:red}}",
                "@supports selector(:has(a)){a{color:red}}",
                "@media (400px <= width < 700px){a{color:red}}",
                "@media not all and (prefers-color-scheme: dark){a{color:red}}",
                "a:has(> img, + b):is(.b,.c) :where(h1,h2):not(.x,.y), li:nth-child(2n+1 of .x){color:red}",
                "a{--x: {a:b; c:[d]}; --y:; --z: 1px 2px; color:var(--x, var(--y, red))}",
                "a{color:color-mix(in oklch, var(--a) 40%, #fff); background:oklch(from var(--a) l c h / 50%)}",
                "@layer a,b; @layer a{a{color:red}} @container card (inline-size > 30em){a{font-size:5cqi}}",
                "@property --x{syntax:'<length>';inherits:false;initial-value:0px}",
                "@scope (.a) to (.b){img{margin:0}} @starting-style{a{opacity:0}}",
                "@font-face{font-family:x;src:url(a.woff2) format('woff2');unicode-range:U+0025-00FF, u+4??}",
                "@page :first{margin:1in; @top-right{content:counter(page)}}",
                "@keyframes x{from{top:0}50.5%{top:1px}to{top:2px}}",
                "a{width:min(100%, calc(1px + 2 * (3em - 1rem)));grid-template:[a] 'b c' 1fr [d] / auto}",
                "a[href$='.pdf' i]::before, [dir=\"rtl\"] a:lang(ar, fa)::part(x){content:'\\201C' / 'x;}'}",
                "a{color:red!important} a+b~c>d{color:red} @charset \"utf-8\"; <!-- svg|a{color:red} -->",
                ".\\31 0 .عنوان{font-family:\\62 x, \"a\\\"b\";background:url( data:image/png;base64,A/A== )}",
                "a{color:if(style(--x: 1): red; else: blue)}",
                "* { margin: -0.5em +1e3px .5e-2rem; } /* a * b / */ @media print { * { color: #000 } }"
            })
    void modernCssHasNoFaults(String css) {
        assertThat(CssParser.parse(css).faults()).isEmpty();
    }

    static Stream<Path> ours() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/css"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void theBuiltInSheetsHaveNoFaults(Path sheet) throws IOException {
        assertThat(CssParser.parse(Files.readString(sheet)).faults()).isEmpty();
    }

    /** The stroke is where the fault is reported. */
    static Stream<List<String>> faults() {
        return Stream.of(
                List.of(
                        "|.a{color:red\n.b > c{color:blue}",
                        "the block of “.a” is not closed",
                        "before “.b > c” in line 2"),
                List.of(
                        "|a{color:red\nb{color:blue}\nc{top:0}",
                        "the block of “a” is not closed",
                        "before “b” in line 2"),
                List.of(
                        "@media print{|a{color:red\nb{top:0}}",
                        "the block of “a” is not closed",
                        "before “b” in line 2"),
                List.of("a{top:0}|@media print{b{top:0}", "the block of “@media print” is not closed", "at its end"),
                List.of("a{top:0}|}\nb{top:0}", "this “}” closes nothing", "delete it"),
                List.of("a{color:red\n  |margin:0}", "“;” is missing before “margin”", "“;”"),
                List.of("a{|color red;margin:0}", "“color” has no value", "property: value;"),
                List.of("a{|color:;margin:0}", "“color” has no value", "delete it"),
                List.of("a{|color;margin:0}", "“color” has no value", "property: value;"),
                List.of("a{content:|\"x;}\nb{color:red}", "the string has no end", "quotation mark"),
                List.of("a{color:red} |/* x \nb{color:red}", "the comment has no end", "*/"),
                List.of("a{width:|calc(1px + 2px;}\nb{color:red}", "“calc(” is not closed", "add “)”"),
                List.of("a{width:1px|);top:0}", "this “)” closes nothing", "delete it"),
                List.of("a|,{color:red}", "“a,” is not a selector: look at “,”", "whole rule"),
                List.of("a |> {color:red}", "“a >” is not a selector", "whole rule"),
                List.of("a|..b{color:red}", "“a..b” is not a selector", "whole rule"),
                List.of("|.5a{color:red}", "“.5a” is not a selector", "whole rule"),
                List.of("a,|,b{color:red}", "is not a selector", "whole rule"),
                List.of("|{color:red}", "a block has no selector", "whole rule"),
                List.of("a{\n |// hello\n color:red}", "a declaration can't begin with “//”", "/* … */"),
                List.of("a{|*zoom:1}", "a declaration can't begin with “*”", "property: value;"),
                List.of("a{color:red} |b", "“b” is in no rule", "braces"),
                List.of("a{color:red} |b: c; d{top:0}", "“b: c” is in no rule", "braces"),
                List.of("|@media print;a{top:0}", "“@media” has no block", "braces"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundWhereItIs(List<String> fault) {
        String css = fault.get(0).replace("|", "");

        List<CssSheet.Fault> found = CssParser.parse(css).faults();

        assertThat(found).isNotEmpty();
        CssSheet.Fault first = found.get(0);
        assertThat(css.substring(0, first.offset()) + "|" + css.substring(first.offset()))
                .isEqualTo(fault.get(0));
        assertThat(first.problem().english()).contains(fault.get(1));
        assertThat(first.hint().english()).contains(fault.get(2));
    }

    @Test
    void namesAndAddressesAreCollected() {
        CssSheet sheet = CssParser.parse("""
                @import "other.css";
                @namespace svg url(http://www.w3.org/2000/svg);
                :root { --a: 1px; }
                b { top: calc(var(--a) + var( --b /* c */ ) + var(--c, var(--d))); --e: var(--f, ) }
                @media print { i { background: url(a.png), url( 'b.png' ), image-set("c.png" type("image/png")); content: "d.png" } }
                """);

        assertThat(sheet.variables()).extracting(CssSheet.Located::text).containsExactly("--a", "--b", "--d");
        assertThat(sheet.addresses()).extracting(CssSheet.Located::text).containsExactly("a.png", "b.png", "c.png");
        assertThat(sheet.atRules()).extracting(CssSheet.Located::text).containsExactly("import", "namespace", "media");
        assertThat(sheet.declarations())
                .extracting(d -> d.blocks() + " " + d.name() + "=" + d.value())
                .startsWith("[:root] --a=1px")
                .contains("[@media print, i] content=\"d.png\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "a{",
                "(",
                "a{b:c(",
                "a{--b:{",
                "/*",
                "\"",
                "a{b:c}\n",
                "a{b:url(",
                "\\a",
                "é",
                "@a ",
                "a,",
                ":",
                "-"
            })
    void longSheetsAreReadToo(String piece) {
        assertThat(CssParser.parse(piece.repeat(100_000)).faults()).hasSizeLessThan(200_001);
    }

    /** Whatever an editor has typed so far, reading ends. */
    @Test
    void everyTextIsReadToItsEnd() {
        Random random = new Random(30);
        String pieces = "{}[]();:,.@#\"'/*\\ \nab-1é&>";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder css = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                css.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            CssParser.parse(css.toString())
                    .faults()
                    .forEach(fault -> assertThat(fault.offset()).isBetween(0, css.length()));
        }
    }
}
