package dev.sharh.render;

import dev.sharh.language.Direction;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.Numerals;
import dev.sharh.language.UiStrings;
import dev.sharh.time.DateWords;

/** A language of the site, with its strings, numerals and date formats. */
public record SiteLanguage(
        Language language, LocaleTable table, UiStrings strings, Numerals numerals, DateWords dates) {
    public String tag() {
        return language.tag();
    }

    public Direction direction() {
        return language.direction();
    }

    /** Returns the name of the language in the language itself: العربية, English. */
    public String autonym() {
        return table.autonym();
    }

    /** Returns the language with its territory in the form of Open Graph: {@code ar_EG}, {@code en_US}. */
    public String locale() {
        String territory = language.region().orElse(table.territory());
        return territory.isEmpty() ? language.language() : language.language() + "_" + territory;
    }
}
