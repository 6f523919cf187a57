package dev.sharh.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The vocabulary of schema.org, as Google's package {@code schema-dts} writes it down in TypeScript. */
final class SchemaVocabulary {
    private static final Pattern TYPE = Pattern.compile("@type\": \"(\\w+)\";");
    private static final Pattern BASE = Pattern.compile("^interface (\\w+)Base extends (.*) \\{");
    private static final Pattern LEAF = Pattern.compile("^(?:export )?interface (\\w+)Leaf extends (.*) \\{");
    private static final Pattern PROPERTY = Pattern.compile("^    \"(\\w+)\"\\?: SchemaValue<(.*), \"\\w+\">;");
    private static final Pattern ENUMERATION = Pattern.compile("^export type (\\w+) = (\"https://schema\\.org/.*);");
    private static final Set<String> WORDS = Set.of("Text", "URL");
    private static final Map<String, Pattern> LITERALS = Map.of(
            "Date", Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?"),
            "DateTime", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));

    private final Set<String> types = new HashSet<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> properties = new HashMap<>();
    private final Map<String, String> enumerations = new HashMap<>();

    static SchemaVocabulary read(Path typeScript) throws IOException {
        SchemaVocabulary vocabulary = new SchemaVocabulary();
        String current = "";
        for (String line : Files.readAllLines(typeScript)) {
            Matcher head = BASE.matcher(line);
            Matcher leaf = LEAF.matcher(line);
            Matcher property = PROPERTY.matcher(line);
            Matcher enumeration = ENUMERATION.matcher(line);
            if (head.matches() || leaf.matches()) {
                Matcher found = head.matches() ? head : leaf;
                current = found.group(1);
                Set<String> above = vocabulary.parents.computeIfAbsent(current, key -> new HashSet<>());
                Arrays.stream(found.group(2).split(", ", -1))
                        .filter(name -> name.endsWith("Base"))
                        .forEach(name -> above.add(name.substring(0, name.length() - "Base".length())));
            } else if (property.matches()) {
                vocabulary
                        .properties
                        .computeIfAbsent(current, key -> new HashMap<>())
                        .put(property.group(1), Set.of(property.group(2).split(" \\| ", -1)));
            } else if (enumeration.matches()) {
                vocabulary.enumerations.put(enumeration.group(1), enumeration.group(2));
            }
            Matcher type = TYPE.matcher(line);
            if (type.find()) {
                vocabulary.types.add(type.group(1));
            }
        }
        return vocabulary;
    }

    int size() {
        return types.size();
    }

    /** What of an object the vocabulary doesn't know, or has elsewhere. */
    List<String> faults(JsonObject object) {
        String type = object.get("@type").getAsString();
        if (!types.contains(type)) {
            return List.of("no type " + type);
        }
        List<String> faults = new ArrayList<>();
        object.asMap().forEach((name, value) -> {
            if (!name.startsWith("@")) {
                Set<String> range = range(type, name);
                JsonArray values = new JsonArray();
                if (value.isJsonArray()) {
                    values = value.getAsJsonArray();
                } else {
                    values.add(value);
                }
                if (range.isEmpty()) {
                    faults.add(type + " has no property " + name);
                } else {
                    values.forEach(one -> check(type + "." + name, range, one, faults));
                }
            }
        });
        return faults;
    }

    private void check(String where, Set<String> range, JsonElement value, List<String> faults) {
        if (value.isJsonObject()) {
            faults.addAll(faults(value.getAsJsonObject()));
            Set<String> lineage = lineage(value.getAsJsonObject().get("@type").getAsString());
            if (range.stream().noneMatch(lineage::contains)) {
                faults.add(where + " takes " + range + ", not " + lineage);
            }
        } else if (!fits(range, value.getAsJsonPrimitive())) {
            faults.add(where + " takes " + range + ", not " + value);
        }
    }

    private boolean fits(Set<String> range, JsonPrimitive value) {
        String text = value.getAsString();
        if (value.isNumber()) {
            return range.stream().anyMatch(Set.of("Number", "Integer", "Float")::contains);
        }
        return range.stream().anyMatch(WORDS::contains)
                || range.stream()
                        .anyMatch(name -> LITERALS.containsKey(name)
                                && LITERALS.get(name).matcher(text).matches())
                || range.stream()
                        .anyMatch(name -> enumerations.getOrDefault(name, "").contains('"' + text + '"'));
    }

    private Set<String> range(String type, String property) {
        Set<String> range = new HashSet<>();
        for (String ancestor : lineage(type)) {
            range.addAll(properties.getOrDefault(ancestor, Map.of()).getOrDefault(property, Set.of()));
        }
        return range;
    }

    /** A type and all above it. */
    private Set<String> lineage(String type) {
        Set<String> lineage = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (lineage.add(next)) {
                open.addAll(parents.getOrDefault(next, Set.of()));
            }
        }
        return lineage;
    }
}
