package dev.sharh.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The condition of one plural rule, for whole numbers.
 *
 * @param alternatives relations that must all hold, of which one list must
 */
record PluralCondition(List<List<Relation>> alternatives) {
    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException if it doesn't follow the grammar that {@link PluralRules} quotes
     */
    static PluralCondition parse(String text) {
        List<List<Relation>> alternatives = new ArrayList<>();
        for (String alternative : split(text, " or ")) {
            List<Relation> relations = new ArrayList<>();
            for (String relation : split(alternative, " and ")) {
                relations.add(Relation.parse(relation));
            }
            alternatives.add(List.copyOf(relations));
        }
        return new PluralCondition(List.copyOf(alternatives));
    }

    boolean holds(long value) {
        for (List<Relation> relations : alternatives) {
            if (allHold(relations, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allHold(List<Relation> relations, long value) {
        for (Relation relation : relations) {
            if (!relation.holds(value)) {
                return false;
            }
        }
        return true;
    }

    /** Not {@link String#split}, which would bring in regular expressions when the program starts. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + separator.length();
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /**
     * For example {@code n % 100 = 3..10}.
     *
     * @param operand UTS #35: n is "the absolute value of N", i "the integer digits of N"; v and w count fraction
     *     digits, f and t are their value, c and e are a compact exponent, all of which a whole number has none of
     * @param modulus the number after {@code %}, or 0 if there is none
     */
    record Relation(char operand, long modulus, boolean equal, List<Range> ranges) {
        private static final String OPERANDS = "niftvwce";

        private static Relation parse(String text) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("A plural rule compares nothing: \"" + text + "\"");
            }
            boolean equal = text.charAt(equals - 1) != '!';
            List<String> expression = split(text.substring(0, equal ? equals : equals - 1), "%");
            String operand = expression.get(0);
            if (operand.length() != 1 || !OPERANDS.contains(operand) || expression.size() > 2) {
                throw new IllegalArgumentException("A plural rule compares no operand: \"" + text + "\"");
            }
            List<Range> ranges = new ArrayList<>();
            for (String range : split(text.substring(equals + 1), ",")) {
                ranges.add(Range.parse(range));
            }
            long modulus = expression.size() == 2 ? Long.parseLong(expression.get(1)) : 0;
            return new Relation(operand.charAt(0), modulus, equal, List.copyOf(ranges));
        }

        private boolean holds(long value) {
            long whole = operand == 'n' || operand == 'i' ? value : 0;
            return equal == isInRanges(modulus == 0 ? whole : whole % modulus);
        }

        private boolean isInRanges(long compared) {
            for (Range range : ranges) {
                if (range.first() <= compared && compared <= range.last()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The whole numbers from the first to the last, both of them among them. */
    record Range(long first, long last) {
        private static Range parse(String text) {
            List<String> bounds = split(text, "..");
            if (bounds.size() > 2) {
                throw new IllegalArgumentException("Not a range of a plural rule: \"" + text + "\"");
            }
            return new Range(Long.parseLong(bounds.get(0)), Long.parseLong(bounds.get(bounds.size() - 1)));
        }
    }
}
