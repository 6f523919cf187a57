package dev.sharh.text.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a word or phrase can mean. Its equality is written out: {@link Value}.
 *
 * @param value its number; zero for a role without one
 * @param code the ISO 4217 code of a currency, empty otherwise
 */
public record Meaning(Role role, BigDecimal value, String code) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Meaning meaning
                && role == meaning.role
                && value.equals(meaning.value)
                && code.equals(meaning.code);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * role.hashCode() + value.hashCode()) + code.hashCode();
    }

    int number() {
        return value.intValue();
    }
}
