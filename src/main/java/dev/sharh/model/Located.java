package dev.sharh.model;

/** A value together with the place where an editor wrote it. */
public record Located<T>(T value, Place place) {}
