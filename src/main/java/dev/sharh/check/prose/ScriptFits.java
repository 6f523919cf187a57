package dev.sharh.check.prose;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.check.Check;
import dev.sharh.check.Prose;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.text.PageScript;
import java.util.List;

/** An edition is in the language that its file's name says: most of its letters are of that language's script. */
public final class ScriptFits implements Check {
    /** Of fewer letters nothing can be told. */
    private static final int ENOUGH = 20;

    private static final int MOST_PERCENT = 60;

    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer.editions().forEach(edition -> check(edition, report));
    }

    private static void check(Edition edition, Diagnostic.Report report) {
        PageScript own = PageScript.of(edition.language());
        List<Prose> texts = Prose.in(edition).toList();
        long letters = texts.stream().mapToLong(text -> letters(text).count()).sum();
        long foreign = texts.stream()
                .mapToLong(text -> letters(text).filter(c -> !own.writes(c)).count())
                .sum();
        if (letters >= ENOUGH && foreign * 100 > letters * MOST_PERCENT) {
            texts.stream()
                    .filter(text -> letters(text).anyMatch(c -> !own.writes(c)))
                    .findFirst()
                    .ifPresent(text -> report.accept(warning(
                            "text/other-script",
                            text.text().start(),
                            "most of this text is not in the script of “"
                                    + edition.language().tag() + "”",
                            "put the text of that language here, or name the file for the language that it is in")));
        }
    }

    private static java.util.stream.IntStream letters(Prose prose) {
        return prose.text().text().codePoints().filter(Character::isLetter);
    }
}
