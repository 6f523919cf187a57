package dev.sharh.content.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.SourceFile;
import dev.sharh.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML by its version 1.2, where it differs from 1.1, which parsers for Java read: a text stays as it is written. */
class DataReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    /** Truth values, times, dates, octal and grouped numbers of YAML 1.1, and what else is more than text to somebody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No",
                "NO",
                "yes",
                "on",
                "Off",
                "y",
                "n",
                "true",
                "False",
                "1:30",
                "12:30:45",
                "-1:30",
                "2024-09-06",
                "2024-9-6",
                "2024-09-06T10:00:00Z",
                "2024-09",
                "2003",
                "0044",
                "012",
                "0o14",
                "0x1F",
                "0b101",
                "1_000",
                "2.50",
                "1e3",
                "+5",
                ".5",
                ".inf",
                ".NaN",
                "=",
                "nULL",
                "٢٠٢٤",
                "../2025-09",
                "1984~",
                "201X",
                "2003/2011"
            })
    void aTextIsWhatIsWritten(String written) {
        assertThat(text("key: " + written + "\n")).contains(written);
        assertThat(text("key: [" + written + "]\n")).contains(written);
        assertThat(keys(written + ": value\n")).containsExactly(written);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "Null", "NULL", "~"})
    void nothingIsNoText(String written) {
        assertThat(((Node.Mapping) read("key: " + written + "\n")).get("key")).containsInstanceOf(Node.Empty.class);
        assertThat(text("key: \"null\"\n")).contains("null");
    }

    @ParameterizedTest
    @CsvSource({"\\ud83d\\ude00, \uD83D\uDE00", "\\u0634, ش", "\\\", \""})
    void escapesOfJsonAreTaken(String written, String meant) {
        assertThat(text("{\"key\":\"x" + written + "\"}\n")).contains("x" + meant);
        assertThat(findings).isEmpty();
    }

    /** YAML 1.2 §5.4: "non-ASCII line breaks are treated as non-break characters". */
    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void onlyLineFeedsEndALine(String other) {
        assertThat(text("key: a" + other + "b\n")).contains("a" + other + "b");
        assertThat(text("key: 'a" + other + "b'\n")).contains("a" + other + "b");

        read("first: a" + other + "b\nkey: 1\nkey: 2\n");

        assertThat(findings).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("data/duplicate-key");
            assertThat(d.place().line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a: 1\na: 2\n'              | 2:1
            '"a": 1\n''a'': 2\n'        | 2:1
            'x:\n  a: 1\n  b: 2\n  a: 3\n' | 4:3
            '{a: 1, b: 2, a: 3}\n'      | 1:14
            'a:\n  - {b: 1, b: 2}\n'    | 2:12
            'no: 1\nno: 2\n'            | 2:1
            'a: 1\na:\n'                | 2:1
            """)
    void aKeyIsThereOnce(String yaml, String place) {
        read(yaml.replace("\\n", "\n"));

        assertThat(findings).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("data/duplicate-key");
            assertThat(d.place().line() + ":" + d.place().column()).isEqualTo(place);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&a key: x\n", "key: &a x\n", "key: *a\n", "key: !!str x\n", "!x key: y\n", "key: !x [a]\n"})
    void whatHidesAValueIsRefused(String yaml) {
        read(yaml);

        assertThat(findings).singleElement().satisfies(d -> assertThat(d.code()).isIn("data/alias", "data/tag"));
    }

    /** The merge key is of YAML 1.1; by 1.2 it is a key like any other. */
    @Test
    void keysAreNotMerged() {
        assertThat(keys("<<: {a: 1}\nb: 2\n")).containsExactly("<<", "b");
    }

    private Node read(String yaml) {
        return DataReader.read(new SourceFile("a.yaml", yaml, 1), findings::add)
                .orElseGet(() -> new Node.Empty(new SourceFile("a.yaml", yaml, 1).start()));
    }

    private List<String> keys(String yaml) {
        return ((Node.Mapping) read(yaml))
                .entries().stream().map(Node.Entry::key).toList();
    }

    private Optional<String> text(String yaml) {
        Node value = ((Node.Mapping) read(yaml)).get("key").orElseThrow();
        Node first = value instanceof Node.Sequence list ? list.items().get(0) : value;
        return first instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
