package dev.sharh.fidelity;

import dev.sharh.fidelity.kind.Evidence;
import dev.sharh.fidelity.kind.FactKind;
import dev.sharh.fidelity.kind.FactKinds;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the mentions of a sentence with those of its evidence, kind by kind. */
final class MentionMatcher {
    /** No sentence gets more findings, and what follows compares each with each. */
    private static final int MOST = 200;

    private final Evidence evidence;

    MentionMatcher(List<Mention> evidence) {
        this.evidence = new Evidence(evidence);
    }

    /** The mentions of a sentence that the evidence does not support. */
    List<Mention> unsupported(List<Mention> mentions) {
        List<Mention> stated = mentions.stream().filter(Mention::states).toList();
        List<Mention> unsupported = new ArrayList<>();
        Map<Mention, Boolean> known = new HashMap<>();
        for (Mention mention : stated) {
            if (unsupported.size() == MOST) {
                break;
            }
            Mention meaning = mention.meaning();
            Boolean before = known.get(meaning);
            boolean supported = before == null ? isSupported(meaning, mentions) : before;
            known.put(meaning, supported);
            if (!supported && (before == null || isFigure(mention))) {
                unsupported.add(FactKinds.of(mention).wrongPart(mention, evidence));
            }
        }
        if (unsupported.stream().noneMatch(MentionMatcher::isFigure)) {
            for (FactKind kind : FactKinds.ALL) {
                kind.exchanged(stated, evidence)
                        .filter(mention -> unsupported.stream().noneMatch(mention::overlaps))
                        .ifPresent(unsupported::add);
            }
        }
        if (unsupported.isEmpty()) {
            return unsupported;
        }
        unsupported.removeIf(word -> !isFigure(word) && unsupported.stream().anyMatch(other -> contains(other, word)));
        return wholeDates(unsupported, stated);
    }

    /** Returns whether the evidence supports a mention by itself, without the rest of its sentence. */
    boolean supports(Mention mention) {
        return isSupported(mention, List.of(mention));
    }

    /** Returns whether a word is only a part of another mention: the "weeks" of "five weeks". */
    private static boolean contains(Mention other, Mention word) {
        return other.shows(word) && !word.shows(other);
    }

    static boolean isFigure(Mention mention) {
        return FactKinds.of(mention).isFigure();
    }

    private boolean isSupported(Mention mention, List<Mention> sentence) {
        return FactKinds.of(mention).supports(mention, sentence, evidence);
    }

    /** A date is one thing: several wrong parts of one are the whole date, and one is the date at the place of the part. */
    private List<Mention> wholeDates(List<Mention> unsupported, List<Mention> stated) {
        Map<Mention, List<Mention>> byDate = new LinkedHashMap<>();
        for (Mention mention : unsupported) {
            Mention whole = stated.stream()
                    .filter(date -> date.isOf(Kind.DATE) && date.overlaps(mention) && isFigure(mention))
                    .findFirst()
                    .orElse(mention);
            byDate.computeIfAbsent(whole, key -> new ArrayList<>()).add(mention);
        }
        return byDate.entrySet().stream()
                .map(date -> reported(date.getKey(), date.getValue(), stated))
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    private Mention reported(Mention date, List<Mention> wrong, List<Mention> stated) {
        List<Mention> parts = wrong.stream().filter(part -> !part.equals(date)).toList();
        if (parts.isEmpty() && date.isOf(Kind.DATE)) {
            return ofAnotherDate(date, stated).map(part -> part(part, date)).orElse(date);
        }
        // A month with a wrong day is wrong only in the day.
        List<Mention> days = parts.stream()
                .filter(part -> !part.isOf(Kind.MONTH) || part.day().isEmpty())
                .toList();
        List<Mention> different = days.isEmpty() ? parts : days;
        return different.size() == 1 ? part(different.get(0), date) : date;
    }

    /** The part of a date that the evidence has only in another date: the weekday or the year. */
    private Optional<Mention> ofAnotherDate(Mention date, List<Mention> stated) {
        List<Value> withoutWeekday = date.readings().get(0).stream()
                .filter(value -> !(value instanceof Value.Weekday))
                .toList();
        Kind wrong = supports(date.reading(List.of(withoutWeekday))) ? Kind.WEEKDAY : Kind.YEAR;
        return stated.stream()
                .filter(part -> part.isOf(wrong) && part.overlaps(date))
                .findFirst();
    }

    private static Mention part(Mention part, Mention date) {
        return part.isOf(Kind.WEEKDAY) ? part : date.from(part.start(), part.end());
    }
}
