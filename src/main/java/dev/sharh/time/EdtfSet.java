package dev.sharh.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several dates of which one is meant, {@code [1667,1668]}, or all, {@code {1960,1961-12}} (level 2). */
public record EdtfSet(Choice choice, List<Member> members) implements Edtf {
    public EdtfSet {
        members = List.copyOf(members);
    }

    /** Whether one of the members is meant, or all of them. */
    public enum Choice {
        ONE,
        ALL
    }

    /**
     * A date of the set, or a run of dates.
     *
     * @param from absent for a run that begins earlier than anyone says: {@code ..1984}
     * @param to absent for a run without an end: {@code 1760-12..}; for a single date the same as {@code from}
     */
    public record Member(Optional<Edtf> from, Optional<Edtf> to) {
        static Member of(Edtf date) {
            return new Member(Optional.of(date), Optional.of(date));
        }

        public boolean isRange() {
            return !from.equals(to);
        }

        Bounds bounds() {
            return new Bounds(
                    from.flatMap(date -> date.bounds().first()),
                    to.flatMap(date -> date.bounds().last()));
        }

        @Override
        public String toString() {
            String first = from.map(Edtf::toString).orElse("");
            return isRange() ? first + ".." + to.map(Edtf::toString).orElse("") : first;
        }
    }

    @Override
    public Bounds bounds() {
        return Bounds.around(members.stream().map(Member::bounds).toList());
    }

    @Override
    public String toString() {
        String inside = members.stream().map(Member::toString).collect(Collectors.joining(","));
        return choice == Choice.ONE ? "[" + inside + "]" : "{" + inside + "}";
    }
}
