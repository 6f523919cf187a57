package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The site as it was after a build, and what the build had to say.
 *
 * @param number of the build, counted from 1
 * @param files by their paths; those of the last good build, if this one has errors
 */
public record Snapshot(int number, Map<String, OutputFile> files, List<Finding> findings) {
    /** What of a page may change without the reader losing anything: styles, and the policy that names them. */
    private static final Pattern STYLES =
            Pattern.compile("<style\\b.*?</style>|<meta http-equiv=\"Content-Security-Policy\"[^>]*>", Pattern.DOTALL);

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

    /** The next one, with files or, if there are none as something is wrong, those of this one. */
    public Snapshot next(Optional<List<OutputFile>> made, List<Finding> found) {
        if (made.isEmpty()) {
            return new Snapshot(number + 1, files, found);
        }
        Map<String, OutputFile> byPath = new HashMap<>();
        made.get().forEach(file -> byPath.put(file.path(), file));
        return new Snapshot(number + 1, byPath, found);
    }

    /** The same, but for some files that were made already by a build that goes on. */
    public Snapshot with(List<OutputFile> made, List<Finding> found) {
        Map<String, OutputFile> byPath = new HashMap<>(files);
        made.forEach(file -> byPath.put(file.path(), file));
        return new Snapshot(number, byPath, found);
    }

    Optional<OutputFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** How a page was changed by this build. */
    public Difference since(Snapshot before, String path) {
        OutputFile now = files.get(path);
        OutputFile then = before.files.get(path);
        if (now == null || then == null) {
            return now == null && then == null ? Difference.NONE : Difference.CONTENT;
        }
        if (isSame(now, then) || now.equals(then)) {
            return Difference.NONE;
        }
        return STYLES.matcher(now.text())
                        .replaceAll("")
                        .equals(STYLES.matcher(then.text()).replaceAll(""))
                ? Difference.STYLES
                : Difference.CONTENT;
    }

    /** The paths of the files that this build has made anew, changed or left out. */
    public List<String> changedSince(Snapshot before) {
        List<String> changed = new ArrayList<>();
        files.forEach((path, file) -> {
            OutputFile then = before.files.get(path);
            if (then == null || !(isSame(file, then) || file.equals(then))) {
                changed.add(path);
            }
        });
        before.files.keySet().stream().filter(path -> !files.containsKey(path)).forEach(changed::add);
        return changed;
    }

    /** A build hands on the very file that it made before, where nothing has changed. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(OutputFile one, OutputFile other) {
        return one == other;
    }
}
