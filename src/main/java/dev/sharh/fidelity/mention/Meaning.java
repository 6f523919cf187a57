package dev.sharh.fidelity.mention;

import java.math.BigDecimal;

/**
 * One thing that a word or phrase can mean.
 *
 * @param value its number; zero for a role without one
 * @param code the ISO 4217 code of a currency, empty otherwise
 */
public record Meaning(Role role, BigDecimal value, String code) {
    int number() {
        return value.intValue();
    }
}
