package dev.sharh.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts mistakes of the kinds that translators make into sentences. It knows nothing of the checked code: what is changed is
 * found with word lists of its own.
 */
final class Alterations {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

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

    private final boolean arabic;

    Alterations(boolean arabic) {
        this.arabic = arabic;
    }

    /** What the kinds of mistakes are called, each with the sentences that have one of them. */
    Map<String, List<String>> of(String sentence) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("digit changed", digits(sentence));
        all.put("month changed", swapped(sentence, arabic ? ARABIC_MONTHS : ENGLISH_MONTHS, 1, 5));
        all.put("number word changed", swappedInEach(sentence, arabic ? ARABIC_WORDS : ENGLISH_WORDS));
        all.put("scale word changed", swappedInEach(sentence, arabic ? ARABIC_SCALES : ENGLISH_SCALES));
        all.put("scale word dropped", dropped(sentence));
        return all;
    }

    /** The last digit of each number one and three higher, and its first one higher. */
    private static List<String> digits(String sentence) {
        List<String> altered = new ArrayList<>();
        Matcher number = DIGITS.matcher(sentence);
        while (number.find()) {
            int last = number.end() - 1;
            altered.add(withDigit(sentence, last, (sentence.charAt(last) - '0' + 1) % 10));
            altered.add(withDigit(sentence, last, (sentence.charAt(last) - '0' + 3) % 10));
            if (last > number.start()) {
                altered.add(withDigit(sentence, number.start(), (sentence.charAt(number.start()) - '0') % 9 + 1));
            }
        }
        return altered;
    }

    private static String withDigit(String sentence, int at, int digit) {
        return sentence.substring(0, at) + digit + sentence.substring(at + 1);
    }

    private static List<String> swappedInEach(String sentence, List<List<String>> lists) {
        List<String> altered = new ArrayList<>();
        lists.forEach(list -> altered.addAll(swapped(sentence, list, 1, 2)));
        return altered;
    }

    /** Each word of a list replaced by the ones that stand so many places behind it in the list. */
    private static List<String> swapped(String sentence, List<String> list, int... places) {
        List<String> altered = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Matcher word = Pattern.compile("(?<![\\p{L}\\p{M}])(?:[وبلك]|ال)?(" + list.get(i) + ")(?![\\p{L}\\p{M}])")
                    .matcher(sentence);
            while (word.find()) {
                for (int place : places) {
                    String other = list.get((i + place) % list.size()).replaceAll("\\(.*", "");
                    altered.add(sentence.substring(0, word.start(1)) + other + sentence.substring(word.end(1)));
                }
            }
        }
        return altered;
    }

    private List<String> dropped(String sentence) {
        List<String> altered = new ArrayList<>();
        Matcher scale = (arabic ? ARABIC_SCALE_BEHIND_DIGITS : ENGLISH_SCALE_BEHIND_DIGITS).matcher(sentence);
        while (scale.find()) {
            altered.add(sentence.substring(0, scale.start()) + sentence.substring(scale.end()));
        }
        return altered;
    }
}
