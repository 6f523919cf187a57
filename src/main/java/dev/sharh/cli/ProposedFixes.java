package dev.sharh.cli;

import dev.sharh.authoring.TextEdits;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.TextEdit;
import dev.sharh.output.EditorFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the changes that diagnostics propose, round after round, because a change can show what another mistake was. A file
 * whose changes lead back to an earlier text stays as it was.
 */
final class ProposedFixes {
    private static final int MAX_ROUNDS = 20;

    private final Path folder;
    /** The texts that each changed file has had, beginning with its own. */
    private final Map<String, List<String>> texts = new HashMap<>();

    private final Map<String, List<TextEdit>> made = new TreeMap<>();

    ProposedFixes(Path folder) {
        this.folder = folder;
    }

    /** Makes the changes of one round, and returns whether a file has changed. */
    boolean apply(List<Diagnostic> diagnostics) throws IOException {
        Map<String, List<TextEdit>> byFile = diagnostics.stream()
                .flatMap(diagnostic -> diagnostic.fix().stream())
                .collect(Collectors.groupingBy(edit -> edit.place().file(), TreeMap::new, Collectors.toList()));
        boolean changed = false;
        for (Map.Entry<String, List<TextEdit>> file : byFile.entrySet()) {
            changed |= apply(file.getKey(), file.getValue());
        }
        return changed;
    }

    private boolean apply(String file, List<TextEdit> edits) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        List<String> earlier = texts.computeIfAbsent(file, name -> new ArrayList<>(List.of(text)));
        TextEdits.Result edited = TextEdits.apply(text, edits);
        boolean givenUp = earlier.size() > 1 && !made.containsKey(file);
        if (givenUp || edited.applied().isEmpty()) {
            return false;
        }
        if (earlier.contains(edited.text()) || earlier.size() > MAX_ROUNDS) {
            EditorFiles.replace(path, earlier.get(0));
            made.remove(file);
            return true;
        }
        EditorFiles.replace(path, edited.text());
        earlier.add(edited.text());
        made.computeIfAbsent(file, name -> new ArrayList<>()).addAll(edited.applied());
        return true;
    }

    /** Returns the changes that were made, by file, in their order. */
    List<TextEdit> made() {
        return made.values().stream().flatMap(List::stream).toList();
    }
}
