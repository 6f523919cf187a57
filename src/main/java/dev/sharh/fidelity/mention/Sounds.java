package dev.sharh.fidelity.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the consonants of a word can sound like, so that a name is recognised in another script: Khashoggi and خاشقجي. The
 * sounds are coarse, because languages write names in their own ways: one letter for b, p, f and v. Vowels, h and y don't
 * count.
 */
final class Sounds {
    /** A word with more readings keeps the first ones. */
    private static final int MAX_READINGS = 16;

    private static final Map<String, String[]> BY_SPELLING = spellings();
    /** The length of the longest spelling by its first letter; most letters have none but themselves. */
    private static final Map<Character, Integer> LONGEST = BY_SPELLING.keySet().stream()
            .collect(Collectors.toMap(spelling -> spelling.charAt(0), String::length, Math::max));

    private Sounds() {}

    /** Each line has the sounds of the spellings after it, with a bar between two possible ones. */
    private static Map<String, String[]> spellings() {
        Map<String, String[]> sounds = new HashMap<>();
        """
        P  b p f v ph pf ب پ ف ڤ б п ф ב פ ף
        P| w و в ו
        T  d t ت ط د т д ד ט ת ٹ ڈ
        T|S th dh ث ذ ظ ض
        S  s z sh sch tch ts tz zh ce ci cy ß س ص ز ژ ش چ تش с з ш ж щ ц ч ס ז ש צ ץ
        S|K c ch
        S|K| j dj ج дж 'ג
        K  k q ck cq ك ق گ ڭ к כ ך ק
        K| gh kh خ غ х ח
        K|S g г ґ ג
        KS x кс
        N|NK ng
        M  m م м מ ם
        N  n ن ں н נ ן ñ
        R  r rh ر ڑ р ר
        L  l ł ل л ל
        """.lines().map(line -> line.strip().split(" +")).forEach(line -> {
            for (int i = 1; i < line.length; i++) {
                sounds.put(line[i], line[0].split("\\|", -1));
            }
        });
        return sounds;
    }

    /** Returns what a folded word can sound like, from an offset on; nothing if it has no letters that are known. */
    static Set<String> of(String word, int from) {
        Set<String> readings = Set.of("");
        int at = from;
        while (at < word.length()) {
            int length = Math.min(LONGEST.getOrDefault(word.charAt(at), 1), word.length() - at);
            while (length > 1 && !BY_SPELLING.containsKey(word.substring(at, at + length))) {
                length--;
            }
            String[] sounds = BY_SPELLING.get(word.substring(at, at + length));
            readings = sounds == null ? readings : followed(readings, sounds);
            at += length;
        }
        return readings;
    }

    private static Set<String> followed(Set<String> readings, String[] sounds) {
        if (readings.size() == 1 && sounds.length == 1) { // most letters
            return Set.of(followed(readings.iterator().next(), sounds[0]));
        }
        Set<String> longer = new LinkedHashSet<>();
        for (String reading : readings) {
            for (String sound : sounds) {
                if (longer.size() < MAX_READINGS) {
                    longer.add(followed(reading, sound));
                }
            }
        }
        return longer;
    }

    /** Double letters count once: in Arabic they are not written. */
    private static String followed(String reading, String sound) {
        boolean again = !sound.isEmpty() && reading.endsWith(sound.substring(0, 1));
        return reading + (again ? sound.substring(1) : sound);
    }
}
