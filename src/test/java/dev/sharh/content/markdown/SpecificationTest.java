package dev.sharh.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.SourceFile;
import dev.sharh.model.Block;
import dev.sharh.model.NumberedBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the specifications of CommonMark and of GitHub's tables. Those that Sharh reads otherwise are listed. */
class SpecificationTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("^`{32} (\\d+)\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Map<String, String> DIFFERENCES = resource("specification-differences.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));

    private final MarkdownReader reader = new MarkdownReader();

    private record Example(String name, String markdown, String html) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleIsReadAsTheSpecificationSaysUnlessItIsListed(Example example) {
        List<Block> blocks =
                reader.read(new SourceFile("a.md", example.markdown()), 0, diagnostic -> {}).blocks().stream()
                        .map(NumberedBlock::block)
                        .toList();

        String html = SpecificationHtml.of(blocks);

        if (DIFFERENCES.containsKey(example.name())) {
            assertThat(html).isNotEqualTo(example.html());
        } else {
            assertThat(html).describedAs(example.markdown()).isEqualTo(example.html());
        }
    }

    @Test
    void eachListedExampleExists() {
        assertThat(examples()).extracting(Example::name).containsAll(DIFFERENCES.keySet());
    }

    static Stream<Example> examples() {
        return Stream.concat(examples("commonmark", "commonmark-0.31.2.txt"), examples("gfm", "gfm-0.29-tables.txt"));
    }

    private static Stream<Example> examples(String specification, String file) {
        return EXAMPLE.matcher(resource(file).replace('→', '\t'))
                .results()
                .map(example ->
                        new Example(specification + " " + example.group(1), example.group(2), example.group(3)));
    }

    private static String resource(String name) {
        try (var file = SpecificationTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
