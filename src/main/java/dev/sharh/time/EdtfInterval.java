package dev.sharh.time;

import java.util.Optional;

/** From one date to another: {@code 2003/2011}, {@code ../2025-09}, {@code 2024-09-06/..}, {@code /2026}. */
public record EdtfInterval(End start, End end) implements Edtf {

    /** One end of an interval. */
    public sealed interface End {}

    /** An end whose date is given. */
    public record Known(Edtf date) implements End {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** {@code ..}: the interval has no end there, or none that is set. */
    public record Open() implements End {
        @Override
        public String toString() {
            return "..";
        }
    }

    /** Nothing before or after the stroke: there is an end, but it isn't known. */
    public record Unknown() implements End {
        @Override
        public String toString() {
            return "";
        }
    }

    @Override
    public Bounds bounds() {
        return new Bounds(
                start instanceof Known known ? known.date().bounds().first() : Optional.empty(),
                end instanceof Known known ? known.date().bounds().last() : Optional.empty());
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
