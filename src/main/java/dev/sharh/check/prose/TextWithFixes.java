package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Language;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text without the unseen characters and the letters in fixed shapes that the checks find in it: what a copy from a PDF
 * or an office program brings along. No letter is lost.
 *
 * @param found how many there were, by the code of their diagnostic
 */
public record TextWithFixes(String text, Map<String, Integer> found) {
    private static final String FIXED_SHAPE = "text/presentation-form";
    private static final List<ProseRule> RULES =
            List.of(new BidiControls(), new BidiMarks(), new InvisibleCharacterCheck(), new PresentationForms());

    public TextWithFixes {
        found = Map.copyOf(found);
    }

    /** Cleans a text of several lines. */
    public static TextWithFixes of(String text, Language language) {
        Map<String, Integer> found = new TreeMap<>();
        String cleaned =
                text.lines().map(line -> cleaned(line, language, found)).collect(Collectors.joining("\n"));
        return new TextWithFixes(cleaned, found);
    }

    /** To take one away can make another one stray, so that rules look again until they find nothing. */
    private static String cleaned(String line, Language language, Map<String, Integer> found) {
        String text = line;
        boolean again = true;
        while (again) {
            again = false;
            for (ProseRule rule : RULES) {
                StringBuilder mended = new StringBuilder(text);
                findings(rule, text, language).forEach(finding -> mend(mended, finding, found));
                again |= !mended.toString().equals(text);
                text = mended.toString();
            }
        }
        return text;
    }

    /** The last first, so that the places of the others stay right. */
    private static List<ProseFinding> findings(ProseRule rule, String text, Language language) {
        List<ProseFinding> findings = new ArrayList<>();
        ProseText prose = new ProseText(PlacedText.running(text, new Place("", 1, 1)), language, false);
        rule.check(prose, findings::add);
        findings.sort(Comparator.comparingInt(ProseFinding::offset).reversed());
        return findings;
    }

    private static void mend(StringBuilder text, ProseFinding finding, Map<String, Integer> found) {
        int from = finding.offset();
        if (finding.code().equals(FIXED_SHAPE)) {
            int to = PresentationForms.end(text.toString(), from);
            text.replace(from, to, PresentationForms.plain(text.substring(from, to)));
            found.merge(finding.code(), to - from, Integer::sum);
        } else {
            text.delete(from, from + Character.charCount(text.codePointAt(from)));
            found.merge(finding.code(), 1, Integer::sum);
        }
    }
}
