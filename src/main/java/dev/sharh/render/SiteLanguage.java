package dev.sharh.render;

import dev.sharh.language.Direction;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.Numerals;
import dev.sharh.language.UiStrings;
import dev.sharh.time.DateWords;

/** All that it takes to write a page in one of the site's languages. */
public record SiteLanguage(
        Language language, LocaleTable table, UiStrings strings, Numerals numerals, DateWords dates) {
    public String tag() {
        return language.tag();
    }

    public Direction direction() {
        return language.direction();
    }

    /** The language's name in itself: العربية, English. */
    public String autonym() {
        return table.autonym();
    }
}
