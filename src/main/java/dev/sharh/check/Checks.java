package dev.sharh.check;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Site;
import java.util.List;

/** Every check that there is. A new one is a class and a line here. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new CitedBlockExists(),
            new EventIdIsUnique(),
            new EventSpeaksEveryLanguage(),
            new StatusFitsDate(),
            new MediaFileExists(),
            new LinkIsAllowed(),
            new LinkTargetExists(),
            new LinkHasWords(),
            new HeadingOrder());

    private Checks() {}

    public static void run(Site site, Diagnostic.Report report) {
        site.explainers().forEach(explainer -> ALL.forEach(check -> check.check(explainer, site, report)));
    }
}
