package dev.sharh.check.prose;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.check.ProseText;
import dev.sharh.check.TextCheck;
import dev.sharh.language.PageScript;
import dev.sharh.language.TextProfile;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** An edition is in the language that its file's name says: most of its letters are of that language's script. */
public final class ScriptFits implements TextCheck {
    /** Of fewer letters nothing can be told. */
    private static final int ENOUGH = 20;

    private static final int MOST_PERCENT = 60;

    @Override
    public void check(Explainer explainer, List<ProseText> texts, Diagnostic.Report report) {
        explainer.editions().forEach(edition -> check(edition, texts, report));
    }

    private static void check(Edition edition, List<ProseText> texts, Diagnostic.Report report) {
        PageScript own = PageScript.of(edition.language());
        int letters = 0;
        int foreign = 0;
        Optional<ProseText> first = Optional.empty();
        for (ProseText prose : texts) {
            if (prose.text().file().equals(edition.file())) {
                int strange = foreign(prose, own);
                letters += letters(prose);
                foreign += strange;
                first = first.isEmpty() && strange > 0 ? Optional.of(prose) : first;
            }
        }
        if (letters >= ENOUGH && foreign * 100 > letters * MOST_PERCENT) {
            first.ifPresent(text -> report.accept(warning(
                    "text/other-script",
                    text.text().start(),
                    "most of this text is not in the script of “"
                            + edition.language().tag() + "”",
                    "put the text of that language here, or name the file for the language that it is in")));
        }
    }

    private static int letters(ProseText prose) {
        TextProfile profile = prose.profile();
        return profile.isCommon() ? profile.latinLetters() + profile.arabicLetters() : count(prose, letter -> true);
    }

    private static int foreign(ProseText prose, PageScript own) {
        TextProfile profile = prose.profile();
        return profile.isCommon()
                ? (own.writes('a') ? 0 : profile.latinLetters()) + (own.writes('ا') ? 0 : profile.arabicLetters())
                : count(prose, letter -> !own.writes(letter));
    }

    private static int count(ProseText prose, IntPredicate which) {
        return (int) prose.text()
                .text()
                .codePoints()
                .filter(Character::isLetter)
                .filter(which)
                .count();
    }
}
