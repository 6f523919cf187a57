package dev.sharh.bench;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts mistakes of the kinds that translators make into sentences. It knows nothing of the checked code: what is changed is
 * found with word lists of its own.
 */
final class Alterations {
    static final String DIGIT = "digit changed";
    static final String MONTH = "month changed";
    static final String WORD = "word changed";
    static final String SCALE = "scale changed";
    static final String DROPPED = "scale dropped";

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May(?=,? \\d)",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> ARABIC_MONTHS = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");

    private static final List<List<String>> ENGLISH_WORDS = List.of(
            List.of(
                    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
                    "fifteen", "twenty", "thirty", "forty", "fifty"),
            List.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"));
    private static final List<List<String>> ARABIC_WORDS = List.of(
            List.of("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"),
            List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"),
            List.of("الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"),
            List.of("الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة"));

    private static final List<List<String>> ENGLISH_SCALES = List.of(
            List.of("hundreds", "thousands", "millions", "billions"),
            List.of("hundred", "thousand", "million", "billion"));
    private static final List<List<String>> ARABIC_SCALES =
            List.of(List.of("مئات", "آلاف", "ملايين", "مليارات"), List.of("ألف", "مليون", "مليار"));

    private static final Pattern ENGLISH_SCALE_BEHIND_DIGITS =
            Pattern.compile("(?<=[0-9]) ?(million|billion|thousand|bn|hundred)\\b");
    private static final Pattern ARABIC_SCALE_BEHIND_DIGITS =
            Pattern.compile("(?<=[0-9]) (ألف|آلاف|مليون|ملايين|مليار|مليارات)(?!\\p{L})");

    /** A language's own words: months, lists of number words, lists of scales, and a scale behind digits. */
    private record Words(
            List<List<String>> months,
            List<List<String>> numbers,
            List<List<String>> scales,
            Pattern scaleBehindDigits) {}

    private final Words words;

    private Alterations(Words words) {
        this.words = words;
    }

    static Alterations in(String language) {
        return new Alterations(
                switch (language) {
                    case "en" ->
                        new Words(List.of(ENGLISH_MONTHS), ENGLISH_WORDS, ENGLISH_SCALES, ENGLISH_SCALE_BEHIND_DIGITS);
                    case "ar" ->
                        new Words(List.of(ARABIC_MONTHS), ARABIC_WORDS, ARABIC_SCALES, ARABIC_SCALE_BEHIND_DIGITS);
                    default ->
                        new Words(
                                months(locale(language)),
                                numbers(locale(language)),
                                List.of(),
                                Pattern.compile("(?!)"));
                });
    }

    private static ULocale locale(String language) {
        return language.equals("prs") ? new ULocale("fa", "AF") : new ULocale(language);
    }

    private static List<List<String>> months(ULocale locale) {
        DateFormatSymbols symbols = new DateFormatSymbols(locale.setKeywordValue("calendar", "gregorian"));
        return Stream.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)
                .map(context -> Arrays.stream(symbols.getMonths(context, DateFormatSymbols.WIDE))
                        .map(name -> name.equals("می") ? "می(?= \\p{Nd})" : Pattern.quote(name)) // also begins verbs
                        .toList())
                .distinct()
                .toList();
    }

    /** The words for 2 to 12 by each of the language's spell-out rules. */
    private static List<List<String>> numbers(ULocale locale) {
        RuleBasedNumberFormat spellout = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        if (!spellout.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage())) {
            return List.of();
        }
        return Arrays.stream(spellout.getRuleSetNames())
                .filter(rules -> rules.contains("cardinal"))
                .map(rules -> IntStream.rangeClosed(3, 12)
                        .mapToObj(number ->
                                Pattern.quote(spellout.format(number, rules).replace("\u00AD", "")))
                        .toList())
                .distinct()
                .toList();
    }

    /** What the kinds of mistakes are called, each with the sentences that have one of them. */
    Map<String, List<String>> of(String sentence) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(DIGIT, digits(sentence));
        all.put(MONTH, swappedInEach(sentence, words.months(), 1, 5));
        all.put(WORD, swappedInEach(sentence, words.numbers(), 1, 2));
        all.put(SCALE, swappedInEach(sentence, words.scales(), 1, 2));
        all.put(DROPPED, dropped(sentence));
        return all;
    }

    /** The last digit of each number one and three higher, and its first one higher. */
    private static List<String> digits(String sentence) {
        List<String> altered = new ArrayList<>();
        Matcher number = DIGITS.matcher(sentence);
        while (number.find()) {
            int last = number.end() - 1;
            altered.add(withDigit(sentence, last, (digit(sentence, last) + 1) % 10));
            altered.add(withDigit(sentence, last, (digit(sentence, last) + 3) % 10));
            if (last > number.start()) {
                altered.add(withDigit(sentence, number.start(), digit(sentence, number.start()) % 9 + 1));
            }
        }
        return altered;
    }

    private static String withDigit(String sentence, int at, int digit) {
        char zero = (char) (sentence.charAt(at) - digit(sentence, at));
        return sentence.substring(0, at) + (char) (zero + digit) + sentence.substring(at + 1);
    }

    private static int digit(String sentence, int at) {
        return Character.digit(sentence.charAt(at), 10);
    }

    private static List<String> swappedInEach(String sentence, List<List<String>> lists, int... places) {
        Set<String> altered = new LinkedHashSet<>();
        lists.forEach(list -> altered.addAll(swapped(sentence, list, places)));
        return List.copyOf(altered);
    }

    /** Each word of a list replaced by the ones that stand so many places behind it in the list. */
    private static List<String> swapped(String sentence, List<String> list, int... places) {
        List<String> altered = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Matcher word = Pattern.compile("(?<![\\p{L}\\p{M}])(?:[وبلكובלהמ]|ال)?(" + list.get(i)
                            + ")(?![\\p{L}\\p{M}]|[’'ʼ](?!s\\b)\\p{L})")
                    .matcher(sentence);
            while (word.find()) {
                for (int place : places) {
                    String other = list.get((i + place) % list.size()).replaceAll("\\(.*|\\\\Q|\\\\E", "");
                    altered.add(sentence.substring(0, word.start(1)) + other + sentence.substring(word.end(1)));
                }
            }
        }
        return altered;
    }

    private List<String> dropped(String sentence) {
        List<String> altered = new ArrayList<>();
        Matcher scale = words.scaleBehindDigits().matcher(sentence);
        while (scale.find()) {
            altered.add(sentence.substring(0, scale.start()) + sentence.substring(scale.end()));
        }
        return altered;
    }
}
