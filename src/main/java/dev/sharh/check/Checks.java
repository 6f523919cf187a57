package dev.sharh.check;

import dev.sharh.check.prose.DigitsAgree;
import dev.sharh.check.prose.ProseChecks;
import dev.sharh.check.prose.ScriptFits;
import dev.sharh.fidelity.ArticleQuoteCheck;
import dev.sharh.fidelity.Coverage;
import dev.sharh.fidelity.SummaryFidelityCheck;
import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.fidelity.staleness.Staleness;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every check that there is. A new one is a class and a line here. */
public final class Checks {
    private static final List<SiteCheck> OF_THE_SITE = List.of(new AliasIsFree(), new SlugIsUnique());

    private final List<Check> all;
    private final List<TextCheck> ofTexts;
    private final TextCheck letters;

    /**
     * The checks, with what they know of languages.
     *
     * @param tables what CLDR says about a language
     * @param lexicons the words of figures and dates in each language that they are known for
     * @param faces the web fonts that texts are set in
     */
    public Checks(
            Function<Language, LocaleTable> tables,
            Function<Language, Optional<Lexicon>> lexicons,
            List<FontFace> faces) {
        all = List.of(
                new CitedBlockExists(),
                new EventIdIsUnique(),
                new EventSpeaksEveryLanguage(),
                new StatusFitsDate(),
                new MediaFileExists(),
                new MediaCountCheck(),
                new LinkIsAllowed(),
                new LinkTargetExists(),
                new LinkHasWords(),
                new HeadingOrder(),
                new ArticleQuoteCheck()::check,
                new SummaryFidelityCheck(lexicons)::check,
                new Staleness()::check,
                new Coverage()::check,
                new TitleIsShort(),
                new TimelineIsShort());
        ofTexts = List.of(new ProseChecks(tables), new DigitsAgree(), new ScriptFits());
        letters = new LetterIsCovered(faces);
    }

    /**
     * What is wrong with one explainer.
     *
     * @param site what the settings and the glossary say; other explainers need not be in it
     */
    public List<Diagnostic> of(Explainer explainer, Site site) {
        List<Diagnostic> found = new ArrayList<>();
        all.forEach(check -> check.check(explainer, site, found::add));
        List<ProseText> texts = ProseText.in(explainer).toList();
        ofTexts.forEach(check -> check.check(explainer, texts, found::add));
        letters.check(explainer, texts, lacking -> {
            // A letter that is wrong anyway isn't one for the fonts.
            if (found.stream().noneMatch(other -> other.place().equals(lacking.place()))) {
                found.add(lacking);
            }
        });
        return found;
    }

    /** The links of an explainer to others, for {@link #ofTheSite}. */
    public List<ExplainerLink> links(Explainer explainer) {
        return LinkTargetExists.toExplainers(explainer).toList();
    }

    /**
     * What is wrong between explainers; their front matter is enough.
     *
     * @param links the links from explainers to others
     */
    public void ofTheSite(Site site, List<ExplainerLink> links, Diagnostic.Report report) {
        OF_THE_SITE.forEach(check -> check.check(site, report));
        LinkTargetExists.check(site, links, report);
    }
}
