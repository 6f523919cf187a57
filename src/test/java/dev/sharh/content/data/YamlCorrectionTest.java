package dev.sharh.content.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.authoring.TextEdits;
import dev.sharh.content.SourceFile;
import dev.sharh.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that is not YAML is corrected where the mistake is. */
class YamlCorrectionTest {
    /** The columns: the text, the line of the mistake, what the message says, the text after the correction. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            title: The dam: a story            | 1 | colon     | title: "The dam: a story"
            a: b~title: السد: قصة~c: d          | 2 | colon     | a: b~title: "السد: قصة"~c: d
            title: The dam:                    | 1 | colon     | title: "The dam:"
            title: A "dam": it                 | 1 | colon     | title: 'A "dam": it'
            a: The dam: it~  goes on~b: c      | 1 | colon     | a: "The dam: it~  goes on"~b: c
            - a: b~  c: d: e                   | 2 | colon     | - a: b~  c: "d: e"
            t: {ar: أ, en: The dam: it}        | 1 | colon     | t: {ar: أ, en: "The dam: it"}
            title: %50 of it                   | 1 | “%”       | title: "%50 of it"
            title: @dam                        | 1 | “@”       | title: "@dam"
            title: `dam`                       | 1 | “`”       | title: "`dam`"
            - *very* old                       | 1 | “*”       | - "*very* old"
            title: "Dam" and more              | 1 | more text | title: '"Dam" and more'
            title: 'It's a dam'                | 1 | inside    | title: "It's a dam"
            title: "A "dam" here"              | 1 | inside    | title: 'A "dam" here'
            title: [news] The dam              | 1 | bracket   | title: "[news] The dam"
            title: “The dam: it”               | 1 | curly     | title: "The dam: it"
            title: "The dam~b: c               | 1 | no end    | title: "The dam"~b: c
            title: "The dam~b: "c"~d: e        | 1 | no end    | title: "The dam"~b: "c"~d: e
            title: 'The dam~b: c               | 1 | no end    | title: 'The dam'~b: c
            title: "ع"~published:2024-09-06    | 2 | space     | title: "ع"~published: 2024-09-06
            published:2024~title: x            | 1 | space     | published: 2024~title: x
            - id:a~  date: 2020                | 1 | space     | - id: a~  date: 2020
            title：x~b: c                       | 1 | space     | title: x~b: c
            events:~\t- id: a                  | 2 | a tab     | events:~  - id: a
            events:~\t- id: a~\t  b: c           | 2 | a tab     | events:~  - id: a~    b: c
            events:~  - id: a~\t\tb: c         | 3 | a tab     | events:~  - id: a~    b: c
            - id: a~\u00a0 b: c                 | 2 | special   | - id: a~  b: c
            - id: a~   b: c~  d: e             | 2 | indented  | - id: a~  b: c~  d: e
            - id: a~  b: c~   d: e             | 3 | indented  | - id: a~  b: c~  d: e
            a: b~ c: d                         | 2 | indented  | a: b~c: d
            e:~  - a: b~ - a: c                | 3 | indented  | e:~  - a: b~  - a: c
            c: [p1, p2~d: e                    | 1 | “[”       | c: [p1, p2]~d: e
            - cites: [@p1, @p2]                | 1 | “@”       | - cites: [p1, p2]
            t: {ar: أ, en: b~d: e              | 1 | “{”       | t: {ar: أ, en: b}~d: e
            t: {ar: أ en: b}                   | 1 | comma     | t: {ar: أ, en: b}
            t: {ar: أ، en: b}                  | 1 | comma     | t: {ar: أ, en: b}
            t: {ar: "أ, en: b}~d: e            | 1 | no end    | t: {ar: "أ", en: b}~d: e
            t: {ar: أ, en: 'b}~d: e            | 1 | no end    | t: {ar: أ, en: 'b'}~d: e
            c: ["p1, p2]~d: e                  | 1 | no end    | c: ["p1", p2]~d: e
            e:~  -id: a~    b: c               | 2 | hyphen    | e:~  - id: a~    b: c
            e:~  • id: a~    b: c              | 2 | hyphen    | e:~  - id: a~    b: c
            e:~  - id: a~  -id: b~    c: d     | 3 | hyphen    | e:~  - id: a~  - id: b~    c: d
            e:~  – id: a~    b: c              | 2 | hyphen    | e:~  - id: a~    b: c
            """)
    void theMistakeIsCorrected(String text, int line, String words, String corrected) {
        String yaml = real(text);
        List<Diagnostic> findings = new ArrayList<>();

        Optional<Node> node = DataReader.read(new SourceFile("a.yaml", yaml), findings::add);

        assertThat(node).isEmpty();
        assertThat(findings).hasSize(1);
        Diagnostic finding = findings.get(0);
        assertThat(finding.place().line()).isEqualTo(line);
        assertThat(finding.message()).contains(words);
        assertThat(TextEdits.apply(yaml, finding.fix()).text()).isEqualTo(real(corrected));
    }

    private static String real(String text) {
        return text.replace("~", "\n") + "\n";
    }
}
