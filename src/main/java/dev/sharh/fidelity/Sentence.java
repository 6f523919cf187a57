package dev.sharh.fidelity;

import dev.sharh.model.Inline;
import dev.sharh.model.PlacedText;
import java.util.List;
import java.util.Optional;

/** A sentence of a summary and the citations that it has. */
record Sentence(PlacedText text, List<Inline.Citation> citations) {
    Sentence {
        citations = List.copyOf(citations);
    }

    /** Where its words begin. */
    int firstWord() {
        int at = 0;
        while (at < text.text().length() && Character.isWhitespace(text.text().charAt(at))) {
            at++;
        }
        return at;
    }

    boolean isBlank() {
        return text.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    List<String> blocks() {
        return citations.stream()
                .flatMap(citation -> citation.blocks().stream())
                .map(block -> block.value())
                .distinct()
                .toList();
    }

    List<String> reasons() {
        return citations.stream()
                .map(Inline.Citation::inferred)
                .flatMap(Optional::stream)
                .toList();
    }
}
