package dev.sharh.content.data;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.TextEdit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that a reader asked a mapping for, and what is wrong with those that are there or missing. */
final class KnownKeys {
    private final Node.Mapping mapping;
    private final Set<String> known = new LinkedHashSet<>();
    /** Missing keys with a similar key in the mapping. If that key turns out to be unknown, it is the one mistake. */
    private final Map<String, Diagnostic> perhapsMisspelt = new LinkedHashMap<>();

    KnownKeys(Node.Mapping mapping) {
        this.mapping = mapping;
    }

    void add(String key) {
        known.add(key);
    }

    boolean hasUnknown() {
        return mapping.entries().stream().anyMatch(entry -> !known.contains(entry.key()));
    }

    /** Reports a key that must be there, unless another one is perhaps this key, misspelt. */
    void missing(String key, Diagnostic.Report report) {
        Place place = mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Node.Entry::place)
                .findFirst()
                .orElse(mapping.place());
        Diagnostic missing = error(
                "data/missing-key", place, Message.of("“{0}” is missing", key), Message.of("add a line “{0}: …”", key));
        if (mapping.entries().stream().anyMatch(entry -> isMisspelt(entry, key))) {
            perhapsMisspelt.put(key, missing);
        } else {
            report.accept(missing);
        }
    }

    /** Reports the keys that no reader asked for, after all were asked for. */
    void refuseUnknown(Diagnostic.Report report) {
        perhapsMisspelt.forEach((key, missing) -> {
            boolean misspelt = mapping.entries().stream()
                    .anyMatch(entry -> !known.contains(entry.key()) && isMisspelt(entry, key));
            if (!misspelt) {
                report.accept(missing);
            }
        });
        List<String> missing =
                known.stream().filter(key -> mapping.get(key).isEmpty()).toList();
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                Diagnostic unknown = error(
                        "data/unknown-key",
                        entry.place(),
                        Message.of("there is no key “{0}” here", entry.key()),
                        Spelling.hint(
                                entry.key(), known, Message.of("use one of the keys {0}", String.join(", ", known))));
                report.accept(Spelling.nearest(entry.key(), missing)
                        .map(key -> unknown.fixedBy(new TextEdit(entry.place(), entry.key(), key)))
                        .orElse(unknown));
            }
        }
    }

    private static boolean isMisspelt(Node.Entry entry, String key) {
        return !entry.key().equals(key)
                && Spelling.nearest(entry.key(), List.of(key)).isPresent();
    }
}
