package dev.sharh.text;

import java.util.Optional;

/**
 * A stretch of a line of text.
 *
 * @param script the ISO 15924 code of the script it is written in, if that is another than the page's
 * @see ScriptRuns
 */
public record Run(String text, Optional<String> script) {}
