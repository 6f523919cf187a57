package dev.sharh.check;

import dev.sharh.check.prose.DigitsAgree;
import dev.sharh.check.prose.ProseIsClean;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Site;
import dev.sharh.text.Language;
import dev.sharh.text.LocaleTable;
import java.util.List;
import java.util.function.Function;

/** Every check that there is. A new one is a class and a line here. */
public final class Checks {
    private final List<Check> all;

    /**
     * The checks, with what they know of languages.
     *
     * @param tables what CLDR says about a language
     */
    public Checks(Function<Language, LocaleTable> tables) {
        all = List.of(
                new CitedBlockExists(),
                new EventIdIsUnique(),
                new EventSpeaksEveryLanguage(),
                new StatusFitsDate(),
                new MediaFileExists(),
                new LinkIsAllowed(),
                new ProseIsClean(tables),
                new DigitsAgree());
    }

    public void run(Site site, Diagnostic.Report report) {
        site.explainers().forEach(explainer -> all.forEach(check -> check.check(explainer, site, report)));
    }
}
