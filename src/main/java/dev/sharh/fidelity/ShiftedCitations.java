package dev.sharh.fidelity;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Citations that are all off by the same number of blocks, as after a paragraph was added to the article, are one mistake. */
final class ShiftedCitations {
    private static final Pattern ID = Pattern.compile("p\\d{1,9}");

    /** Fewer can be a coincidence. */
    private static final int LEAST = 3;

    private ShiftedCitations() {}

    /** Returns the diagnostics of a summary with one instead of those that correct their citations by the same shift. */
    static List<Diagnostic> merged(List<Diagnostic> diagnostics) {
        Map<Integer, List<Diagnostic>> byShift = new TreeMap<>();
        diagnostics.forEach(diagnostic -> shift(diagnostic)
                .ifPresent(shift ->
                        byShift.computeIfAbsent(shift, key -> new ArrayList<>()).add(diagnostic)));
        List<Diagnostic> merged = new ArrayList<>(diagnostics);
        byShift.forEach((shift, shifted) -> {
            if (shifted.size() >= LEAST) {
                merged.set(merged.indexOf(shifted.get(0)), one(shift, shifted));
                merged.removeAll(shifted);
            }
        });
        return merged;
    }

    private static Optional<Integer> shift(Diagnostic diagnostic) {
        return diagnostic.fix().size() == 1
                ? number(diagnostic.fix().get(0).after())
                        .flatMap(after ->
                                number(diagnostic.fix().get(0).before()).map(before -> after - before))
                : Optional.empty();
    }

    private static Optional<Integer> number(String id) {
        return ID.matcher(id).matches() ? Optional.of(Integer.valueOf(id.substring(1))) : Optional.empty();
    }

    private static Diagnostic one(int shift, List<Diagnostic> shifted) {
        Diagnostic first = shifted.get(0);
        TextEdit edit = first.fix().get(0);
        Message problem = shift > 0
                ? Message.of("the citations of {0} sentences are too low by {1}", shifted.size(), shift)
                : Message.of("the citations of {0} sentences are too high by {1}", shifted.size(), -shift);
        return Diagnostic.error(
                        first.code(),
                        edit.place(),
                        problem,
                        Message.of(
                                "cite {1} instead of {0} here, and correct the others in the same way",
                                edit.before(), edit.after()))
                .fixedBy(shifted.stream().flatMap(each -> each.fix().stream()).toList());
    }
}
