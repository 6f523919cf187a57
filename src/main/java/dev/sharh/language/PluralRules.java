package dev.sharh.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A language's cardinal plural rules: which form a noun takes after a whole number.
 *
 * <p>The rules are text in the syntax of UTS #35 part 3, §5.1, without the samples:
 *
 * <pre>
 * rules         = rule (';' rule)*
 * rule          = keyword ':' condition
 * keyword       = [a-z]+
 * condition     = and_condition ('or' and_condition)*
 * and_condition = relation ('and' relation)*
 * relation      = expr ('=' | '!=') range_list
 * expr          = operand ('%' value)?
 * operand       = 'n' | 'i' | 'f' | 't' | 'v' | 'w' | 'c' | 'e'
 * range_list    = (range | value) (',' range_list)*
 * range         = value'..'value
 * </pre>
 *
 * @see <a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">Language Plural Rules</a>
 */
public final class PluralRules {
    private final List<Rule> rules;

    private PluralRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads rules such as {@code one: i = 1 and v = 0; few: i = 2..4 and v = 0}. The rule of {@code other}, which
     * has no
     * condition, is left out; an empty text means that every number is {@code other}.
     *
     * @throws IllegalArgumentException if the text doesn't follow the grammar
     */
    public static PluralRules parse(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String rule : text.isBlank() ? new String[0] : text.split(";", -1)) {
            int colon = rule.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("A plural rule has no keyword: \"" + rule + "\"");
            }
            PluralCategory category =
                    PluralCategory.ofKeyword(rule.substring(0, colon).strip());
            rules.add(new Rule(category, PluralCondition.parse(rule.substring(colon + 1))));
        }
        return new PluralRules(rules);
    }

    /**
     * The category of a whole number written without decimals. UTS #35 looks at the absolute value.
     *
     * @throws ArithmeticException for {@link Long#MIN_VALUE}, which has no absolute value
     */
    public PluralCategory select(long number) {
        long value = Math.absExact(number);
        for (Rule rule : rules) {
            if (rule.condition().holds(value)) {
                return rule.category();
            }
        }
        return PluralCategory.OTHER;
    }

    /** The categories that the language distinguishes, in the order of its rules; {@code OTHER} is always the last. */
    public List<PluralCategory> categories() {
        List<PluralCategory> categories = new ArrayList<>();
        for (Rule rule : rules) {
            categories.add(rule.category());
        }
        categories.add(PluralCategory.OTHER);
        return List.copyOf(categories);
    }

    private record Rule(PluralCategory category, PluralCondition condition) {}

    /** The forms that a counted noun can take, by UTS #35 part 3, "Language Plural Rules". Arabic has all six. */
    public enum PluralCategory {
        ZERO("zero"),
        ONE("one"),
        TWO("two"),
        FEW("few"),
        MANY("many"),
        OTHER("other");

        private final String keyword;

        PluralCategory(String keyword) {
            this.keyword = keyword;
        }

        /** CLDR's keyword: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
        public String keyword() {
            return keyword;
        }

        /**
         * The category that CLDR calls by a keyword.
         *
         * @throws IllegalArgumentException if it is none of CLDR's six keywords
         */
        public static PluralCategory ofKeyword(String keyword) {
            for (PluralCategory category : values()) {
                if (category.keyword.equals(keyword)) {
                    return category;
                }
            }
            throw new IllegalArgumentException("Not a CLDR plural category: \"" + keyword + "\"");
        }
    }

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
}
