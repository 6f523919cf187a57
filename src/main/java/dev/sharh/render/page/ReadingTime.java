package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.PlainText;

/** How long an edition takes to read. */
final class ReadingTime {
    /** What a grown-up reads in a minute; Brysbaert (2019) counts 238 in English, and a screen slows one down. */
    private static final int WORDS_A_MINUTE = 200;

    private ReadingTime() {}

    /** In whole minutes, one at least, in the plural form that the number takes. */
    static String of(Edition edition, SiteLanguage language) {
        int words = edition.body().blocks().stream()
                .map(NumberedBlock::block)
                .map(PlainText::of)
                .mapToInt(PlainText::words)
                .sum();
        int minutes = Math.max(1, Math.round(words / (float) WORDS_A_MINUTE));
        return language.strings()
                .count("edition.readingTime", minutes, language.numerals().format(minutes));
    }
}
