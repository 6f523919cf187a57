package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.language.Message;
import java.util.List;
import java.util.Optional;

/** Two numbers together, in their order: a range or a result. Each number is also compared by itself. */
final class Ranges implements FactKind {
    @Override
    public String setting() {
        return "numbers";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.RANGE;
    }

    @Override
    public boolean supports(Mention mention, List<Mention> sentence, Evidence evidence) {
        List<Value.Range> theirs =
                ranges(evidence.mentions()).stream().map(Ranges::range).toList();
        Value.Range ours = range(mention);
        return theirs.stream().noneMatch(ours::reverses) || theirs.contains(ours);
    }

    /**
     * A range or a result with one wrong number: "3-2" if the evidence has 3-1, and a 2 in another place. The evidence must
     * have a range that the sentence does not have.
     */
    @Override
    public Optional<Mention> exchanged(List<Mention> sentence, Evidence evidence) {
        List<Mention> ours = ranges(sentence);
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        List<Value.Range> theirs =
                ranges(evidence.mentions()).stream().map(Ranges::range).toList();
        List<Value.Range> missing = theirs.stream()
                .filter(their -> ours.stream().noneMatch(our -> range(our).matches(their)))
                .toList();
        return ours.stream()
                .filter(our -> theirs.stream().noneMatch(range(our)::matches))
                .filter(our -> missing.stream().anyMatch(range(our)::sharesOne))
                .findFirst();
    }

    private static List<Mention> ranges(List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.isOf(Kind.RANGE)).toList();
    }

    private static Value.Range range(Mention mention) {
        return (Value.Range) mention.readings().get(0).get(0);
    }

    @Override
    public Name name(Mention mention) {
        return new Name("number", Message.of("the range"));
    }
}
