package dev.sharh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A character that changes the order of letters is refused in every text of every file, also as an escape. */
class BidiControlsInFieldsTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String OVERRIDE = "\u202E";

    @TempDir
    private static Path folder;

    /** A text of a sample, and how the character is written there. */
    record Field(Sample sample, String pointer, String character) {
        @Override
        public String toString() {
            return sample + " " + pointer + " " + (character.equals(OVERRIDE) ? "raw" : "as an escape");
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void areRefused(Field field) {
        JsonNode file = YAML.readTree(field.sample().text());
        insert(file, field.pointer());
        Path project = folder.resolve("project");
        ProjectFolder.in(project)
                .with("content/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");

        field.sample().write(file.toString().replace(OVERRIDE, field.character()), project);

        assertThat(TestBuild.content(project).diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::code)
                .contains("text/bidi-control");
    }

    static Stream<Field> fields() {
        return Stream.of(Sample.values()).flatMap(sample -> {
            List<String> pointers = new ArrayList<>();
            addTexts(YAML.readTree(sample.text()), "", pointers);
            return pointers.stream()
                    .flatMap(pointer ->
                            Stream.of(OVERRIDE, "\\u202E").map(character -> new Field(sample, pointer, character)));
        });
    }

    private static void addTexts(JsonNode node, String pointer, List<String> pointers) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(property -> addTexts(property.getValue(), pointer + "/" + property.getKey(), pointers));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addTexts(node.path(i), pointer + "/" + i, pointers);
            }
        } else {
            pointers.add(pointer);
        }
    }

    /** Puts the character after the first one of a value. */
    private static void insert(JsonNode file, String pointer) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = file.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        String old = file.at(pointer).asString();
        JsonNode changed = StringNode.valueOf(old.charAt(0) + OVERRIDE + old.substring(1));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(key), changed);
        } else {
            ((ObjectNode) parent).set(key, changed);
        }
    }
}
