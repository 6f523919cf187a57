package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The site after a build, and the diagnostics of the build.
 *
 * @param number the number of the build, counted from 1
 * @param files by their paths; those of the last good build if this one has errors
 */
public record Snapshot(int number, Map<String, PreviewFile> files, List<PreviewDiagnostic> diagnostics) {
    /** Before the first good build. */
    public static final Snapshot NOTHING = new Snapshot(0, Map.of(), List.of());

    public Snapshot {
        diagnostics = List.copyOf(diagnostics);
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

        /** Returns the word that the script of the preview knows. */
        String word() {
            return word;
        }
    }

    /** Returns the snapshot of a site in memory. */
    public static Snapshot of(int number, List<OutputFile> files, List<PreviewDiagnostic> diagnostics) {
        Map<String, PreviewFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), PreviewFile.of(file, () -> file)));
        return new Snapshot(number, byPath, diagnostics);
    }

    /** Returns the snapshot of the next build. */
    Snapshot next(Map<String, PreviewFile> nextFiles, List<PreviewDiagnostic> nextDiagnostics) {
        return new Snapshot(number + 1, nextFiles, nextDiagnostics);
    }

    /** Returns this snapshot with some files of a build that is still running. */
    Snapshot with(List<PreviewFile> newFiles) {
        Map<String, PreviewFile> byPath = new HashMap<>(files);
        newFiles.forEach(file -> byPath.put(file.path(), file));
        return new Snapshot(number, byPath, diagnostics);
    }

    Optional<PreviewFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Returns how a page differs from an earlier snapshot. */
    public Difference since(Snapshot before, String path) {
        PreviewFile now = files.get(path);
        PreviewFile then = before.files.get(path);
        if (now == null || then == null) {
            return now == null && then == null ? Difference.NONE : Difference.CONTENT;
        }
        if (now.version().equals(then.version())) {
            return Difference.NONE;
        }
        return now.textVersion().equals(then.textVersion()) ? Difference.STYLES : Difference.CONTENT;
    }

    /** Returns the paths of the files that were added, changed or removed since an earlier snapshot. */
    public List<String> changedSince(Snapshot before) {
        TreeSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(before.files.keySet());
        return paths.stream()
                .filter(path -> !file(path)
                        .map(PreviewFile::version)
                        .equals(before.file(path).map(PreviewFile::version)))
                .toList();
    }
}
