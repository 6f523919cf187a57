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
     * Reads rules such as {@code one: i = 1 and v = 0; few: i = 2..4 and v = 0}. The rule of {@code other}, which has no
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

    /** The categories that the language tells apart, in the order of its rules; {@code OTHER} is always the last. */
    public List<PluralCategory> categories() {
        List<PluralCategory> categories = new ArrayList<>();
        for (Rule rule : rules) {
            categories.add(rule.category());
        }
        categories.add(PluralCategory.OTHER);
        return List.copyOf(categories);
    }

    private record Rule(PluralCategory category, PluralCondition condition) {}
}
