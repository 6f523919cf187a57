package dev.sharh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas and the readers know the same keys, and judge the same values alike: neither can change alone. */
class SchemaAndReaderTest {
    private static final String UNKNOWN = "qqqqqqqqqqqqqqqq";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    /** What is put in the place of a value, as JSON. */
    private static final List<String> INSTEAD =
            List.of("null", "\"???\"", "7", "-1.5", "true", "{}", "[]", "[[\"a\"]]", "[\"???\"]", "{\"?\": \"?\"}");

    /** Where the reader knows more than a schema can say, or leaves it to a check. */
    private static final Set<String> BEYOND = Set.of(
            "/aliases", // AliasIsFree judges them
            "/theme/logo", // whether the file is there
            "/figures/0/cites", // CitedBlockExists judges them
            "/events/0/cites");

    /** The year 7 is written 0007, and a schema sees the same number. */
    private static final String YEAR = "/date";

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource
    void aFileWithEveryKeyIsTakenByBoth(Sample sample) {
        assertThat(sample.errors(sample.text())).isEmpty();
        assertThat(sample.diagnostics(sample.text(), folder)).isEmpty();
        assertThat(pointers(sample))
                .allSatisfy(pointer -> assertThat(node(sample).at(pointer).isMissingNode())
                        .as("the sample has %s", pointer)
                        .isFalse());
    }

    /**
     * A mapping of a sample, whose keys are known.
     *
     * @param instead keys that may be there in the place of those
     */
    record Place(Sample sample, String mapping, Set<String> keys, Set<String> instead) {
        @Override
        public String toString() {
            return sample + " " + mapping;
        }
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void theReaderAsksForTheKeysOfTheSchemaAndNoOthers(Place place) {
        JsonNode file = node(place.sample());
        ((ObjectNode) file.at(place.mapping())).put(UNKNOWN, "x");

        List<Diagnostic> diagnostics = place.sample().diagnostics(file.toString(), folder);

        assertThat(place.sample().errors(file.toString())).isNotEmpty();
        assertThat(diagnostics).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("data/unknown-key");
            String hint = diagnostic.hint().orElse("");
            assertThat(hint).startsWith("use one of the keys ");
            String[] keys = hint.substring("use one of the keys ".length()).split(", ");
            assertThat(place.keys()).isSubsetOf(keys);
            assertThat(keys).filteredOn(key -> !place.keys().contains(key)).isSubsetOf(place.instead());
        });
    }

    /** A value of a sample, and what is put in its place; nothing takes the whole key away. */
    record Change(Sample sample, String pointer, String instead) {
        @Override
        public String toString() {
            return sample + " " + pointer + ": " + (instead.isEmpty() ? "left out" : instead);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void bothJudgeAChangedValueAlike(Change change) {
        String file = changed(change);

        List<Error> errors = change.sample().errors(file);
        List<Diagnostic> diagnostics = change.sample().diagnostics(file, folder);

        assertThat(diagnostics.isEmpty())
                .as("%s: our reader says %s, the validator %s", change, diagnostics, errors)
                .isEqualTo(errors.isEmpty());
    }

    static Stream<Place> mappings() {
        return Stream.of(Sample.values()).flatMap(sample -> {
            List<Place> places = new ArrayList<>();
            places(sample, JSON.readTree(sample.schema().json()), node(sample), "", places);
            return places.stream();
        });
    }

    static Stream<Change> changes() {
        return Stream.of(Sample.values())
                .flatMap(sample -> pointers(sample).stream()
                        .filter(pointer -> !BEYOND.contains(pointer))
                        .flatMap(pointer -> Stream.concat(Stream.of(""), INSTEAD.stream())
                                .filter(instead -> !(pointer.endsWith(YEAR) && instead.equals("7")))
                                .map(instead -> new Change(sample, pointer, instead))));
    }

    /** Where the schema's properties are in the sample. */
    private static Set<String> pointers(Sample sample) {
        List<Place> places = new ArrayList<>();
        places(sample, JSON.readTree(sample.schema().json()), node(sample), "", places);
        Set<String> pointers = new TreeSet<>();
        places.forEach(place -> place.keys().forEach(key -> pointers.add(place.mapping() + "/" + key)));
        return pointers;
    }

    /** The closed mappings of a schema, each where the sample has it. */
    private static void places(Sample sample, JsonNode schema, JsonNode value, String at, List<Place> found) {
        schema.path("anyOf").forEach(way -> places(sample, way, value, at, found));
        List<Place> ways = new ArrayList<>();
        schema.path("oneOf")
                .valueStream()
                .filter(way -> value.propertyNames().containsAll(required(way)))
                .forEach(way -> places(sample, way, value, at, ways));
        Set<String> all = new TreeSet<>();
        schema.path("oneOf").forEach(way -> all.addAll(way.path("properties").propertyNames()));
        ways.forEach(way -> found.add(new Place(sample, at, way.keys(), all)));
        if (schema.path("additionalProperties").isBoolean()) {
            Set<String> keys = new TreeSet<>(schema.path("properties").propertyNames());
            found.add(new Place(sample, at, keys, Set.of()));
        }
        schema.path("properties").propertyStream().forEach(property -> {
            if (value.has(property.getKey())) {
                places(sample, property.getValue(), value.path(property.getKey()), at + "/" + property.getKey(), found);
            }
        });
        if (schema.path("additionalProperties").isObject() && value.isObject()) {
            value.propertyStream()
                    .forEach(entry -> places(
                            sample,
                            schema.path("additionalProperties"),
                            entry.getValue(),
                            at + "/" + entry.getKey(),
                            found));
        }
        if (schema.path("items").isObject() && value.isArray()) {
            places(sample, schema.path("items"), value.path(0), at + "/0", found);
        }
    }

    private static List<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode node(Sample sample) {
        return YAML.readTree(sample.text());
    }

    private static String changed(Change change) {
        JsonNode file = node(change.sample());
        int slash = change.pointer().lastIndexOf('/');
        JsonNode parent = file.at(change.pointer().substring(0, slash));
        String key = change.pointer().substring(slash + 1);
        if (change.instead().isEmpty()) {
            ((ObjectNode) parent).remove(key);
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(key), JSON.readTree(change.instead()));
        } else {
            ((ObjectNode) parent).set(key, JSON.readTree(change.instead()));
        }
        return file.toString();
    }
}
