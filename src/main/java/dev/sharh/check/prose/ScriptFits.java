package dev.sharh.check.prose;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.check.Check;
import dev.sharh.check.ProseText;
import dev.sharh.language.Message;
import dev.sharh.language.PageScript;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Document;
import dev.sharh.model.Edition;
import java.util.List;
import java.util.function.IntPredicate;

/** Most letters of an edition are in the script of the language that its file is named after. */
public final class ScriptFits implements Check.OfTexts {
    /** A text with fewer letters is not checked. */
    private static final int MIN_LETTERS = 20;

    private static final int MAX_FOREIGN_PERCENT = 60;

    @Override
    public void check(Document document, List<ProseText> texts, Diagnostic.Report report) {
        document.editions().forEach(edition -> check(edition, texts, report));
    }

    private static void check(Edition edition, List<ProseText> all, Diagnostic.Report report) {
        PageScript own = PageScript.of(edition.language());
        List<ProseText> texts = all.stream()
                .filter(prose -> prose.placed().file().equals(edition.file()))
                .toList();
        long foreign = texts.stream().mapToLong(prose -> foreign(prose, own)).sum();
        long letters = foreign == 0
                ? 0
                : texts.stream()
                        .mapToLong(prose -> count(prose, letter -> true))
                        .sum();
        if (letters < MIN_LETTERS || foreign * 100 <= letters * MAX_FOREIGN_PERCENT) {
            return;
        }
        texts.stream()
                .filter(prose -> foreign(prose, own) > 0)
                .findFirst()
                .ifPresent(prose -> report.accept(warning(
                        "text/other-script",
                        prose.placed().start(),
                        Message.of(
                                "most of this text is not in the script of “{0}”",
                                edition.language().tag()),
                        Message.of(
                                "put a text in that language here, or name the file after the language of the text"))));
    }

    private static long foreign(ProseText prose, PageScript own) {
        IntPredicate isForeign = letter -> Character.isLetter(letter) && !own.writes(letter);
        return prose.characters().stream().noneMatch(isForeign) ? 0 : count(prose, isForeign);
    }

    private static long count(ProseText prose, IntPredicate which) {
        return prose.text()
                .codePoints()
                .filter(Character::isLetter)
                .filter(which)
                .count();
    }
}
