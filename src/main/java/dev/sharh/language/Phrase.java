package dev.sharh.language;

import java.util.Optional;

/**
 * A part of a text that has a direction of its own.
 *
 * @param start the index of its first char
 * @param end the index after its last
 * @param script the ISO 15924 code of a foreign script; none for an address, a telephone number and the like
 */
public record Phrase(int start, int end, Optional<String> script, Direction direction) {}
