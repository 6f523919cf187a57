package dev.sharh.check.parity;

import java.util.*;
import java.util.regex.*;

class Alter {
    static final String[] EM = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    static final String[] AM = {
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"
    };
    static final String[] EW = {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty",
        "thirty", "forty", "fifty"
    };
    static final String[] AW = {"ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"};
    static final String[] AW2 = {"ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"};
    static final String[] AO = {"الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"};
    static final String[] AO2 = {"الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة"
    };
    static final String[] EO = {"third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};
    static final String[] ES = {"hundreds", "thousands", "millions", "billions"},
            ES1 = {"hundred", "thousand", "million", "billion"};
    static final String[] AS = {"مئات", "آلاف", "ملايين", "مليارات"}, AS1 = {"ألف", "مليون", "مليار"};

    static Map<String, List<String>> all(String s, boolean en) {
        Map<String, List<String>> m = new TreeMap<>();
        List<String> dg = new ArrayList<>();
        Matcher x = Pattern.compile("[0-9٠-٩]").matcher(s);
        Matcher g = Pattern.compile("[0-9]+").matcher(s);
        while (g.find()) {
            int i = g.end() - 1;
            for (int add : new int[] {1, 3})
                dg.add(s.substring(0, i) + (char) ('0' + (s.charAt(i) - '0' + add) % 10) + s.substring(i + 1));
            if (g.end() - g.start() > 1) {
                i = g.start();
                int v = s.charAt(i) - '0';
                dg.add(s.substring(0, i) + (char) ('0' + (v % 9) + 1) + s.substring(i + 1));
            }
        }
        m.put("digit", dg);
        m.put("month", swap(s, en ? EM : AM, false));
        List<String> w = new ArrayList<>();
        for (String[] arr : en ? new String[][] {EW, EO} : new String[][] {AW, AW2, AO, AO2})
            w.addAll(swap(s, arr, true));
        m.put("word", w);
        List<String> sc = new ArrayList<>();
        for (String[] arr : en ? new String[][] {ES, ES1} : new String[][] {AS, AS1}) sc.addAll(swap(s, arr, true));
        m.put("scale changed", sc);
        List<String> dr = new ArrayList<>();
        Matcher k = Pattern.compile(
                        en
                                ? "(?<=[0-9]) ?(million|billion|thousand|bn|hundred)\\b"
                                : "(?<=[0-9]) (ألف|آلاف|مليون|ملايين|مليار|مليارات)(?!\\p{L})")
                .matcher(s);
        while (k.find()) dr.add(s.substring(0, k.start()) + s.substring(k.end()));
        m.put("scale dropped", dr);
        return m;
    }

    static List<String> swap(String s, String[] ws, boolean two) {
        List<String> r = new ArrayList<>();
        for (int i = 0; i < ws.length; i++) {
            Matcher m = Pattern.compile("(?<![\\p{L}\\p{M}])(?:[وبلك]|ال)?(" + ws[i] + ")(?![\\p{L}\\p{M}])"
                            + (ws[i].equals("May") ? "(?= \\d|,)" : ""))
                    .matcher(s);
            while (m.find())
                for (int add : two ? new int[] {1, 2} : new int[] {1, 5})
                    r.add(s.substring(0, m.start(1)) + ws[(i + add) % ws.length] + s.substring(m.end(1)));
        }
        return r;
    }
}
