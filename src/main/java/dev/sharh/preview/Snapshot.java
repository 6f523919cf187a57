package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The site as it was after a build, and the build's findings.
 *
 * @param number of the build, counted from 1
 * @param files by their paths; those of the last good build, if this one has errors
 */
public record Snapshot(int number, Map<String, PreviewFile> files, List<Finding> findings) {
    /** Before the first good build. */
    public static final Snapshot NOTHING = new Snapshot(0, Map.of(), List.of());

    public Snapshot {
        findings = List.copyOf(findings);
    }

    /** How a page of one snapshot differs from the same page of another. */
    public enum Difference {
        NONE("same"),
        STYLES("styles"),
        CONTENT("changed");

        private final String word;

        Difference(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Returns the snapshot of a site that is in memory. */
    public static Snapshot of(int number, List<OutputFile> files, List<Finding> findings) {
        Map<String, PreviewFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), PreviewFile.of(file, () -> file)));
        return new Snapshot(number, byPath, findings);
    }

    /** Returns the next snapshot, with the files of a build. */
    public Snapshot next(SnapshotBuilder made, List<Finding> found) {
        return new Snapshot(number + 1, made.files(), found);
    }

    /** Returns the next snapshot after a build with errors: with the files of this one. */
    public Snapshot next(List<Finding> found) {
        return new Snapshot(number + 1, files, found);
    }

    /** Returns this snapshot with some files of a build that still runs. */
    Snapshot with(List<PreviewFile> made) {
        Map<String, PreviewFile> byPath = new HashMap<>(files);
        made.forEach(file -> byPath.put(file.path(), file));
        return new Snapshot(number, byPath, findings);
    }

    Optional<PreviewFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Returns how a page was changed by this build. */
    public Difference since(Snapshot before, String path) {
        PreviewFile now = files.get(path);
        PreviewFile then = before.files.get(path);
        if (now == null || then == null) {
            return now == null && then == null ? Difference.NONE : Difference.CONTENT;
        }
        if (now.version().equals(then.version())) {
            return Difference.NONE;
        }
        return now.text().equals(then.text()) ? Difference.STYLES : Difference.CONTENT;
    }

    /** Returns the paths of the files that this build has added, changed or removed. */
    public List<String> changedSince(Snapshot before) {
        List<String> changed = new ArrayList<>();
        files.forEach((path, file) -> {
            PreviewFile then = before.files.get(path);
            if (then == null || !file.version().equals(then.version())) {
                changed.add(path);
            }
        });
        before.files.keySet().stream().filter(path -> !files.containsKey(path)).forEach(changed::add);
        return changed;
    }
}
