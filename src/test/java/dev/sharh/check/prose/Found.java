package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable.QuotationMarks;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one rule finds in one line of words. */
final class Found {
    private static final CldrTables TABLES = new CldrTables();

    static final Function<Language, QuotationMarks> MARKS =
            language -> TABLES.of(language).quotationMarks();

    private Found() {}

    static List<ProseRule.Finding> by(ProseRule rule, String language, String text) {
        List<ProseRule.Finding> found = new ArrayList<>();
        PlacedText placed = PlacedText.running(text, Place.startOf("a.md"));
        rule.check(new ProseText(placed, Language.of(language), false), found::add);
        return found;
    }

    /** The places of all of it, in UTF-16 units from 0, with a blank between them. */
    static String at(ProseRule rule, String language, String text) {
        return by(rule, language, text).stream()
                .map(finding -> Integer.toString(finding.offset()))
                .collect(Collectors.joining(" "));
    }
}
