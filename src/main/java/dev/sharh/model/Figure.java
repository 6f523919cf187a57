package dev.sharh.model;

import java.math.BigDecimal;

/** A number and what it counts: 2,500 troops. */
public record Figure(Located<BigDecimal> value, LocalizedText unit) {}
