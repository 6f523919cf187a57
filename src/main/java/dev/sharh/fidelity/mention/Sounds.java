package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Prefixes.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * What the consonants of a word can sound like, so that a name is recognised in another script: Khashoggi and خاشقجي. The
 * sounds are coarse, because languages write names in their own ways: one letter for b, p, f and v. Vowels, h and y don't
 * count.
 */
final class Sounds {
    /** A word with more readings keeps the first ones. */
    private static final int MAX_READINGS = 16;

    private static final LetterTree<List<String>> BY_SPELLING = spellings();

    private Sounds() {}

    /** Each line has the sounds of the spellings after it, with a bar between two possible ones. */
    private static LetterTree<List<String>> spellings() {
        LetterTree<List<String>> sounds = new LetterTree<>();
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
                sounds.add(line[i], List.of(line[0].split("\\|", -1)));
            }
        });
        return sounds;
    }

    /** Returns what a folded word, with or without its prefixes, can sound like; nothing if it has no letters that are known. */
    static List<String> of(Form[] forms) {
        List<String> readings = new ArrayList<>();
        for (Form form : forms) {
            for (String reading : of(form.word(), form.start())) {
                if (!readings.contains(reading)) {
                    readings.add(reading);
                }
            }
        }
        return readings;
    }

    private static List<String> of(String word, int from) {
        List<String> readings = List.of("");
        int at = from;
        while (at < word.length()) {
            List<String> sounds = List.of();
            int end = at + 1;
            LetterTree<List<String>> spelling = BY_SPELLING.after(word.charAt(at));
            for (int i = at + 1; spelling != null; i++) { // the longest spelling counts
                if (spelling.isWord()) {
                    sounds = spelling.values().get(0);
                    end = i;
                }
                spelling = i < word.length() ? spelling.after(word.charAt(i)) : null;
            }
            readings = sounds.isEmpty() ? readings : followed(readings, sounds);
            at = end;
        }
        return readings;
    }

    private static List<String> followed(List<String> readings, List<String> sounds) {
        if (readings.size() == 1 && sounds.size() == 1) { // most letters
            return List.of(followed(readings.get(0), sounds.get(0)));
        }
        List<String> longer = new ArrayList<>(readings.size() * sounds.size());
        for (String reading : readings) {
            for (String sound : sounds) {
                String next = followed(reading, sound);
                if (longer.size() < MAX_READINGS && !longer.contains(next)) {
                    longer.add(next);
                }
            }
        }
        return longer;
    }

    /** Double letters count once: in Arabic they are not written. */
    private static String followed(String reading, String sound) {
        boolean again = !reading.isEmpty() && sound.indexOf(reading.charAt(reading.length() - 1)) == 0;
        return reading.concat(again ? sound.substring(1) : sound);
    }
}
