package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Resolves relative dates of an article from the day of its publication: yesterday, last month, the following year. They only
 * support what a sentence states.
 */
final class RelativeDates {
    private static final int DAYS_OF_WEEK = 7;

    private RelativeDates() {}

    /** Returns the mentions of a block with dates instead of the relative ones. */
    static List<Mention> resolved(List<Mention> mentions, Optional<LocalDate> published) {
        if (mentions.stream().noneMatch(mention -> relative(mention).isPresent())) {
            return mentions;
        }
        List<Mention> resolved = new ArrayList<>();
        Optional<Integer> year = published.map(LocalDate::getYear);
        List<Mention> inOrder = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        for (Mention mention : inOrder) {
            Optional<Value.Relative> relative = relative(mention);
            if (relative.isEmpty()) {
                resolved.add(mention);
                year = mention.isOf(Kind.YEAR) ? year(mention).or(() -> published.map(LocalDate::getYear)) : year;
                continue;
            }
            List<List<Value>> readings = relative.get().unit() == Value.Unit.FOLLOWING_YEAR
                    ? year.stream()
                            .map(last -> years(last + relative.get().offset()))
                            .toList()
                    : published.map(day -> readings(relative.get(), day)).orElse(List.of());
            if (!readings.isEmpty()) {
                resolved.add(mention.reading(readings));
            }
        }
        return resolved;
    }

    private static Optional<Value.Relative> relative(Mention mention) {
        return mention.readings().get(0).get(0) instanceof Value.Relative relative
                ? Optional.of(relative)
                : Optional.empty();
    }

    private static Optional<Integer> year(Mention mention) {
        return mention.readings().get(0).get(0) instanceof Value.Quantity number
                ? Optional.of(number.value().intValue())
                : Optional.empty();
    }

    private static List<List<Value>> readings(Value.Relative relative, LocalDate day) {
        int offset = relative.offset();
        return switch (relative.unit()) {
            case DAY -> List.of(fullDate(day.plusDays(offset)));
            case WEEK -> {
                LocalDate some = day.plusWeeks(offset);
                yield Stream.of(some.minusDays(DAYS_OF_WEEK - 1L), some.plusDays(DAYS_OF_WEEK - 1L))
                        .map(RelativeDates::monthAndYear)
                        .distinct()
                        .toList();
            }
            case MONTH -> List.of(monthAndYear(day.plusMonths(offset)));
            default -> List.of(years(day.getYear() + offset));
        };
    }

    private static List<Value> fullDate(LocalDate day) {
        return List.of(
                Value.Quantity.of(day.getDayOfMonth()),
                new Value.Month(day.getMonthValue()),
                Value.Quantity.of(day.getYear()));
    }

    private static List<Value> monthAndYear(LocalDate day) {
        return List.of(new Value.Month(day.getMonthValue()), Value.Quantity.of(day.getYear()));
    }

    private static List<Value> years(int year) {
        return List.of(Value.Quantity.of(year));
    }
}
