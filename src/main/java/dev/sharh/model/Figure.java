package dev.sharh.model;

import java.math.BigDecimal;

/** A number and what it counts: 2,500 troops. */
public record Figure(BigDecimal value, LocalizedText unit) {}
