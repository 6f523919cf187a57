package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.check.TextCheck;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of one text are written with one set of digits: 2024 or ٢٠٢٤ or ۲۰۲۴. */
public final class DigitsAgree implements TextCheck {
    /** A name such as F-16 or a web address keeps its digits in whichever text. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{IsLatin}\\p{Nd}\\p{Punct}]++");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private static final Pattern NUMBER = Pattern.compile("(?<latn>[0-9]+)|(?<arab>[٠-٩]+)|(?<arabext>[۰-۹]+)");

    /** CLDR's numbering systems, by what they are called here. */
    private enum Digits {
        LATN("latn", "0 to 9"),
        ARAB("arab", "٠ to ٩"),
        ARABEXT("arabext", "۰ to ۹");

        private final String group;
        private final String range;

        Digits(String group, String range) {
            this.group = group;
            this.range = range;
        }
    }

    private record Numeral(Digits digits, ProseText prose, int offset) {}

    @Override
    public void check(Explainer explainer, List<ProseText> texts, Diagnostic.Report report) {
        texts.stream()
                .collect(Collectors.groupingBy(DigitsAgree::whole, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(whole -> diagnostics(whole).stream())
                .distinct()
                .forEach(report);
    }

    /** What should agree: an edition, or all of a timeline's texts in one language. */
    private static String whole(ProseText prose) {
        return prose.language().tag() + " " + prose.text().file();
    }

    /** One for each set of digits that isn't the one most used, at its first number. */
    static List<Diagnostic> diagnostics(List<ProseText> texts) {
        if (!mayBeMixed(texts)) {
            return List.of();
        }
        Map<Digits, List<Numeral>> numerals = texts.stream()
                .flatMap(prose -> numerals(prose).stream())
                .collect(Collectors.groupingBy(Numeral::digits, LinkedHashMap::new, Collectors.toList()));
        Optional<List<Numeral>> most = numerals.values().stream().reduce((a, b) -> b.size() > a.size() ? b : a);
        return most.map(usual -> numerals.values().stream()
                        .filter(each -> each != usual)
                        .map(each -> diagnostic(each.get(0), usual.get(0).digits()))
                        .toList())
                .orElse(List.of());
    }

    private static List<Numeral> numerals(ProseText prose) {
        List<Numeral> numerals = new ArrayList<>();
        String text = prose.text().text();
        Matcher token = TOKEN.matcher(text);
        Matcher number = NUMBER.matcher(text);
        while (token.find()) {
            if (LATIN.matcher(token.group()).find()) {
                continue;
            }
            number.region(token.start(), token.end());
            while (number.find()) {
                for (Digits digits : Digits.values()) {
                    if (number.start(digits.group) >= 0) {
                        numerals.add(new Numeral(digits, prose, number.start()));
                    }
                }
            }
        }
        return numerals;
    }

    /** Whether there may be more than one set of digits; of uncommon characters one would have to ask each. */
    private static boolean mayBeMixed(List<ProseText> texts) {
        boolean latin = false;
        boolean arabic = false;
        for (ProseText prose : texts) {
            if (!prose.profile().isCommon()) {
                return true;
            }
            latin |= prose.profile().hasLatinDigits();
            arabic |= prose.profile().hasArabicDigits();
        }
        return latin && arabic;
    }

    private static Diagnostic diagnostic(Numeral first, Digits usual) {
        return ProseFinding.warning(
                        "text/mixed-digits",
                        first.offset(),
                        "a number in the digits " + first.digits().range + " and others in " + usual.range,
                        "write all numbers with one set of digits")
                .in(first.prose());
    }
}
