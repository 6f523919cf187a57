package dev.sharh.check.prose;

import dev.sharh.check.Check;
import dev.sharh.check.ProseText;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Document;
import dev.sharh.model.TextEdit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All numbers of a text are in the same digits: 2024 or ٢٠٢٤ or ۲۰۲۴. */
public final class DigitsAgree implements Check.OfTexts {
    /** Latin letters. */
    private static final String LETTERS = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ";

    /** A run that may be a name such as F-16 or a URL, which keeps its digits in every text. */
    private static final Pattern TOKEN = Pattern.compile("[" + LETTERS + "\\p{Nd}\\p{Punct}]++");

    private static final Pattern LATIN = Pattern.compile("[" + LETTERS + "]");

    /** CLDR's numbering systems. */
    private enum Digits {
        LATN("0–9", "0123456789"),
        ARAB("٠–٩", "٠١٢٣٤٥٦٧٨٩"),
        ARABEXT("۰–۹", "۰۱۲۳۴۵۶۷۸۹");

        private final String range;
        private final String digits;
        private final Pattern number;

        Digits(String range, String digits) {
            this.range = range;
            this.digits = digits;
            this.number = Pattern.compile("[" + digits + "]+");
        }

        /** Returns a number of this set in the digits of another one. */
        private String in(Digits other, String number) {
            return number.chars()
                    .mapToObj(digit -> other.digits.substring(digits.indexOf(digit), digits.indexOf(digit) + 1))
                    .collect(Collectors.joining());
        }
    }

    private record Numeral(Digits digits, String number, ProseText prose, int offset) {
        /** Returns the edit that writes it in other digits; none beside a sign for decimals or groups, which differ too. */
        private List<TextEdit> edits(Digits usual) {
            int end = offset + number.length();
            boolean hasSign =
                    isSign(prose.before(offset), prose.before(offset - 1)) || isSign(prose.at(end), prose.at(end + 1));
            return hasSign
                    ? List.of()
                    : ProseRule.Replacement.edits(
                            List.of(new ProseRule.Replacement(offset, number, digits.in(usual, number))), prose);
        }

        private static boolean isSign(int character, int beyond) {
            return ".,٫٬".indexOf(character) >= 0 && Character.isDigit(beyond);
        }
    }

    @Override
    public void check(Document document, List<ProseText> texts, Diagnostic.Report report) {
        // Digits must agree within an edition, and within the texts of a timeline in one language.
        texts.stream()
                .collect(Collectors.groupingBy(
                        prose -> prose.language().tag() + " " + prose.placed().file(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(group -> diagnostics(group).stream())
                .distinct()
                .forEach(report);
    }

    /**
     * One diagnostic for each set of digits except the usual one, at its first number. Usual are 0–9 and, in the Arabic
     * script, the most frequent digits.
     */
    static List<Diagnostic> diagnostics(List<ProseText> texts) {
        if (Stream.of(Digits.values()).filter(each -> areIn(texts, each)).count() < 2) {
            return List.of();
        }
        Map<Digits, List<Numeral>> numerals = texts.stream()
                .flatMap(DigitsAgree::numerals)
                .collect(Collectors.groupingBy(Numeral::digits, LinkedHashMap::new, Collectors.toList()));
        Optional<List<Numeral>> most = numerals.values().stream()
                .filter(each -> texts.get(0).isInArabicScript() || each.get(0).digits() == Digits.LATN)
                .reduce((a, b) -> b.size() > a.size() ? b : a)
                .or(() -> numerals.values().stream().findFirst());
        return numerals.values().stream()
                .filter(each -> most.filter(usual -> usual != each).isPresent())
                .map(each -> diagnostic(each, most.orElse(each)))
                .toList();
    }

    private static boolean areIn(List<ProseText> texts, Digits some) {
        return texts.stream().anyMatch(prose -> some.digits.chars().anyMatch(prose.characters()::contains));
    }

    private static Stream<Numeral> numerals(ProseText prose) {
        return TOKEN.matcher(prose.text())
                .results()
                .filter(token -> !LATIN.matcher(token.group()).find())
                .flatMap(token -> Stream.of(Digits.values())
                        .flatMap(digits -> digits.number
                                .matcher(token.group())
                                .results()
                                .map(number ->
                                        new Numeral(digits, number.group(), prose, token.start() + number.start()))))
                .sorted(Comparator.comparingInt(Numeral::offset));
    }

    private static Diagnostic diagnostic(List<Numeral> some, List<Numeral> usual) {
        Numeral first = some.get(0);
        Digits digits = usual.get(0).digits();
        Diagnostic diagnostic = ProseRule.Finding.warning(
                        "text/mixed-digits",
                        first.offset(),
                        Message.of("a number in the digits {0}, and others in {1}", first.digits().range, digits.range),
                        Message.of("write all numbers in the same digits"))
                .in(first.prose());
        boolean unsure = first.prose().isInArabicScript() && some.size() == usual.size();
        return unsure
                ? diagnostic
                : diagnostic.fixedBy(some.stream()
                        .filter(each -> !each.prose().verbatim())
                        .flatMap(each -> each.edits(digits).stream())
                        .toList());
    }
}
