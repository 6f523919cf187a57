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
 * A text without the invisible characters and presentation forms that a copy from a PDF or an office program has. Every
 * letter is kept.
 *
 * @param fixes the number of fixes by the code of their diagnostic
 */
public record TextWithFixes(String text, Map<String, Integer> fixes) {
    private static final List<ProseRule> RULES =
            List.of(new BidiControls(), new BidiMarks(), new InvisibleCharacterCheck(), new PresentationForms());

    public TextWithFixes {
        fixes = Map.copyOf(fixes);
    }

    /** Fixes a text of one or more lines. */
    public static TextWithFixes of(String text, Language language) {
        Map<String, Integer> fixes = new TreeMap<>();
        String fixed = text.lines().map(line -> fix(line, language, fixes)).collect(Collectors.joining("\n"));
        return new TextWithFixes(fixed, fixes);
    }

    /** A fix can leave another character without its use, so the rules run until they find nothing. */
    private static String fix(String line, Language language, Map<String, Integer> fixes) {
        String text = line;
        String before;
        do {
            before = text;
            for (ProseRule rule : RULES) {
                StringBuilder fixed = new StringBuilder(text);
                findings(rule, text, language).forEach(finding -> fix(fixed, finding, fixes));
                text = fixed.toString();
            }
        } while (!text.equals(before));
        return text;
    }

    /** The last finding first, so that a fix does not move the others. */
    private static List<ProseRule.Finding> findings(ProseRule rule, String text, Language language) {
        List<ProseRule.Finding> findings = new ArrayList<>();
        rule.check(new ProseText(PlacedText.running(text, new Place("", 1, 1)), language, false), findings::add);
        findings.sort(Comparator.comparingInt(ProseRule.Finding::offset).reversed());
        return findings;
    }

    private static void fix(StringBuilder text, ProseRule.Finding finding, Map<String, Integer> fixes) {
        int from = finding.offset();
        if (finding.code().equals(PresentationForms.CODE)) {
            int to = PresentationForms.end(text.toString(), from);
            text.replace(from, to, PresentationForms.plain(text.substring(from, to)));
            fixes.merge(finding.code(), to - from, Integer::sum);
        } else {
            text.delete(from, from + Character.charCount(text.codePointAt(from)));
            fixes.merge(finding.code(), 1, Integer::sum);
        }
    }
}
