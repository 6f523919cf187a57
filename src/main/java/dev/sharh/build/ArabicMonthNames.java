package dev.sharh.build;

import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.time.MonthStyle;
import java.util.ArrayList;
import java.util.List;

/** The names of the months as a site writes them: CLDR's, and for Arabic those of the style that the site has chosen. */
public final class ArabicMonthNames {
    private static final String ARABIC = "ar";
    /** CLDR's tables for Egypt and for Iraq have the two sets of names that Arabic knows. */
    private static final Language EGYPT = Language.of("ar-EG");

    private static final Language IRAQ = Language.of("ar-IQ");

    private ArabicMonthNames() {}

    public static List<String> of(Language language, MonthStyle style, CldrTables tables) {
        if (!language.language().equals(ARABIC)) {
            return tables.of(language).months();
        }
        List<String> egyptian = tables.of(EGYPT).months();
        List<String> levantine = tables.of(IRAQ).months();
        return switch (style) {
            case EGYPTIAN -> egyptian;
            case LEVANTINE -> levantine;
            case BOTH -> both(egyptian, levantine);
        };
    }

    private static List<String> both(List<String> egyptian, List<String> levantine) {
        List<String> names = new ArrayList<>();
        for (int month = 0; month < egyptian.size(); month++) {
            names.add(egyptian.get(month) + "/" + levantine.get(month));
        }
        return names;
    }
}
