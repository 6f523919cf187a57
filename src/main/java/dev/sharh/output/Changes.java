package dev.sharh.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The difference between two states of a site, without their manifests.
 *
 * @param bytes the size of the files that are added and changed
 */
public record Changes(List<String> added, List<String> changed, List<String> removed, long bytes) {
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    public static Changes between(Manifest last, Manifest next) {
        Map<String, Manifest.Entry> before = byPath(last);
        Map<String, Manifest.Entry> after = byPath(next);
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        long bytes = 0;
        for (Manifest.Entry entry : next.entries()) {
            Manifest.Entry earlier = before.get(entry.path());
            if (earlier == null || !entry.isSameAs(earlier)) {
                (earlier == null ? added : changed).add(entry.path());
                bytes += entry.size();
            }
        }
        TreeSet<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(after.keySet());
        return new Changes(added, changed, List.copyOf(removed), bytes);
    }

    private static Map<String, Manifest.Entry> byPath(Manifest manifest) {
        return manifest.entries().stream()
                .collect(Collectors.toMap(Manifest.Entry::path, Function.identity(), (one, other) -> one));
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
