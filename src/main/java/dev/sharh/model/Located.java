package dev.sharh.model;

/** A value and its place in a file. */
public record Located<T>(T value, Place place) {}
