package dev.sharh.authoring.importing;

import java.util.Optional;

/**
 * An event as another tool knew it.
 *
 * @param date in EDTF
 * @param text without markup
 */
public record ImportedEvent(String date, String headline, Optional<String> text) {}
