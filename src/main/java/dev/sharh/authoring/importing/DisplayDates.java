package dev.sharh.authoring.importing;

import dev.sharh.content.CldrTables;
import dev.sharh.content.WrittenDay;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.Numerals;
import dev.sharh.language.UiStrings;
import dev.sharh.model.Status;
import dev.sharh.theme.BuiltInTheme;
import dev.sharh.time.DateWords;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the EDTF date that the words of a display date mean. It knows the words that Sharh itself writes, in all languages of
 * the built-in theme, because timelines that Sharh exported in earlier versions have nothing else.
 */
final class DisplayDates {
    /** What a date can become if words are around it. */
    private static final List<String> FORMS =
            List.of("%s", "../%s", "/%s", "%s/..", "%s/", "%s~", "%s?", "%s%%", "../%s~", "%s~/..");

    /** Words of other tools, with the form of the date that they mean. */
    private static final Map<Pattern, String> WORDS = Map.of(
            words("c\\.|ca\\.?|circa|about|around|approx\\.?|approximately|~|vers|environ|حوالي|نحو|قرابة|حدود"), "%s~",
            words("by|until|before|by the end of|avant|jusqu’en|jusqu'en|بحلول|بحلول نهاية|حتى|قبل"), "../%s",
            words("since|after|from|depuis|après|منذ|بعد"), "%s/..");

    private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{3})0['’]?s");
    private static final Pattern DOUBTED = Pattern.compile("\\d{3,4}\\s*\\(?[?؟]\\)?");

    private final List<Writer> writers = new ArrayList<>();
    private final List<UiStrings> strings = new ArrayList<>();

    /** One language, in one style of its months. */
    private record Writer(DateWords words) {
        boolean writes(String words, Edtf date) {
            return Stream.of(true, false)
                    .anyMatch(planned ->
                            folded(this.words.write(date, planned).text()).equals(words));
        }
    }

    DisplayDates(CldrTables tables) {
        for (String tag : BuiltInTheme.languages()) {
            Language language = Language.of(tag);
            LocaleTable table = tables.of(language);
            UiStrings words = BuiltInTheme.strings(language, table.pluralRules());
            strings.add(words);
            for (List<String> months : monthStyles(language, tables)) {
                writers.add(new Writer(new DateWords(table, months, Numerals.of(table), words)));
            }
        }
    }

    private static List<List<String>> monthStyles(Language language, CldrTables tables) {
        if (!language.language().equals("ar")) {
            return List.of(tables.of(language).months());
        }
        List<String> egyptian = tables.of(Language.of("ar-EG")).months();
        List<String> levantine = tables.of(Language.of("ar-IQ")).months();
        List<String> both = new ArrayList<>();
        for (int i = 0; i < egyptian.size(); i++) {
            both.add(egyptian.get(i) + "/" + levantine.get(i));
        }
        return List.of(egyptian, levantine, both);
    }

    /**
     * Returns the date that a page of Sharh would show with these words: the date itself or one of its forms, such as a
     * deadline. Empty if no page would.
     */
    Optional<Edtf> exactly(String displayDate, Edtf date) {
        String words = folded(displayDate);
        return Arrays.stream(FORMS.toArray(String[]::new))
                .flatMap(form -> form(form, date).stream())
                .filter(each -> writers.stream().anyMatch(writer -> writer.writes(words, each)))
                .findFirst();
    }

    /** Returns the date that the words probably mean. */
    Optional<Edtf> probably(String displayDate, Edtf date) {
        String words = folded(displayDate);
        Matcher decade = DECADE.matcher(words);
        if (decade.matches()) {
            return form("%s", decade.group(1) + "X");
        } else if (DOUBTED.matcher(words).matches()) {
            return form("%s?", date);
        }
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).matches())
                .findFirst()
                .flatMap(entry -> form(entry.getValue(), date));
    }

    /** Returns the status that a word of Sharh in one of its languages means. */
    Optional<Status> status(String word) {
        return Arrays.stream(Status.values())
                .filter(status -> strings.stream()
                        .anyMatch(each -> folded(each.get("timeline.status." + status.word()))
                                .equals(folded(word))))
                .findFirst();
    }

    private static Optional<Edtf> form(String form, Edtf date) {
        return date instanceof Edtf.Interval && !form.equals("%s") ? Optional.empty() : form(form, date.toString());
    }

    private static Optional<Edtf> form(String form, String date) {
        try {
            return Optional.of(Edtf.parse(String.format(Locale.ROOT, form, date)));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")\\s*[\\p{L}\\s/]*-?\\d[\\d\\p{L}\\s,/.]*");
    }

    /** Returns words in small letters, with ASCII digits and without invisible marks. */
    private static String folded(String words) {
        return Normalizer.normalize(WrittenDay.asciiDigits(words), Normalizer.Form.NFC)
                .replaceAll("[\\s\\h]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
