package dev.sharh.check;

import dev.sharh.check.prose.DigitsAgree;
import dev.sharh.check.prose.ProseChecks;
import dev.sharh.check.prose.ScriptFits;
import dev.sharh.fidelity.ArticleQuoteCheck;
import dev.sharh.fidelity.ComparedFacts;
import dev.sharh.fidelity.Coverage;
import dev.sharh.fidelity.Staleness;
import dev.sharh.fidelity.SummaryFidelityCheck;
import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All checks. A new one is a class and a line here. */
public final class Checks {
    private static final List<Check.OfSite> SITE_CHECKS = List.of(new AliasIsFree(), new SlugIsUnique());

    private final List<Check> checks;
    private final List<Check.OfTexts> textChecks;
    private final Check.OfTexts letters;
    private final ComparedFacts facts;

    /**
     * Creates the checks.
     *
     * @param tables the CLDR data of a language
     * @param lexicons the words for figures and dates in a language
     * @param faces the web fonts of the theme
     */
    public Checks(Function<Language, LocaleTable> tables, Function<Language, Lexicon> lexicons, List<FontFace> faces) {
        checks = List.of(
                new CitedBlockExists(),
                new EventIdIsUnique(),
                new EventSpeaksEveryLanguage(),
                new StatusFitsDate(),
                new PromiseIsTold(),
                new MediaFileExists(),
                new LinkCheck(),
                new HeadingOrder(),
                new KeyIsOfArticle(),
                new ArticleQuoteCheck()::check,
                new SummaryFidelityCheck(lexicons)::check,
                new Staleness()::check,
                new Coverage()::check,
                new SizeCheck());
        textChecks = List.of(new ProseChecks(tables), new DigitsAgree(), new ScriptFits());
        letters = new LetterIsCovered(faces);
        facts = new ComparedFacts(lexicons);
    }

    /**
     * The diagnostics of one explainer.
     *
     * @param site the settings and the glossary; other explainers may be missing
     */
    public List<Diagnostic> of(Explainer explainer, Site site) {
        List<Diagnostic> found = new ArrayList<>();
        checks.forEach(check -> check.check(explainer, site, found::add));
        List<ProseText> texts = ProseText.in(explainer).toList();
        textChecks.forEach(check -> check.check(explainer, texts, found::add));
        letters.check(explainer, texts, uncovered -> {
            // A letter with another diagnostic is wrong in the text, not missing in the font.
            if (found.stream().noneMatch(other -> other.place().equals(uncovered.place()))) {
                found.add(uncovered);
            }
        });
        return found;
    }

    /** Returns what each sentence of an explainer was compared with, as notes. */
    public List<Diagnostic> facts(Explainer explainer, Site site) {
        List<Diagnostic> found = new ArrayList<>();
        facts.check(explainer, site, found::add);
        return found;
    }

    /** Returns the links from an explainer to others, for {@link #siteWide}. */
    public List<LinkCheck.ExplainerLink> links(Explainer explainer) {
        return LinkCheck.toExplainers(explainer).toList();
    }

    /**
     * Reports what is wrong between explainers. Their front matter is enough.
     *
     * @param links the links from explainers to others
     */
    public void siteWide(Site site, List<LinkCheck.ExplainerLink> links, Diagnostic.Report report) {
        SITE_CHECKS.forEach(check -> check.check(site, report));
        LinkCheck.check(site, links, report);
    }
}
