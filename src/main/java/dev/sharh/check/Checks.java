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
import dev.sharh.model.Document;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import dev.sharh.model.StaticPage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All checks. A new one is a class and a line here. */
public final class Checks {
    private static final List<Check.OfSite> SITE_CHECKS =
            List.of(new AliasIsFree(), new SlugIsUnique(), new TopicIsNamed(), new MenuCheck());

    private final List<Check> checks;
    private final List<Check.OfDocument> documentChecks;
    private final List<Check.OfTexts> textChecks;
    private final Check.OfTexts letters;
    private final ComparedFacts facts;

    /**
     * Creates the checks.
     *
     * @param tables the CLDR data of a language
     * @param lexicons the words for figures and dates in a language
     * @param faces the web fonts of the theme
     * @param baseUrl the site's own address
     */
    public Checks(
            Function<Language, LocaleTable> tables,
            Function<Language, Lexicon> lexicons,
            List<FontFace> faces,
            Optional<URI> baseUrl) {
        checks = List.of(
                new CitedBlockExists(),
                new EventIdIsUnique(),
                new EventSpeaksEveryLanguage(),
                new StatusFitsDate(),
                new PromiseIsTold(),
                new KeyIsOfArticle(),
                new ArticleQuoteCheck()::check,
                new SummaryFidelityCheck(lexicons)::check,
                new Staleness()::check,
                new Coverage()::check,
                new SizeCheck());
        documentChecks = List.of(new MediaFileExists(), new LinkCheck(baseUrl), new HeadingOrder());
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
        checkTexts(explainer, found);
        return found;
    }

    /** The diagnostics of a page, which has no source to be compared with. */
    public List<Diagnostic> of(StaticPage page) {
        List<Diagnostic> found = new ArrayList<>();
        CitedBlockExists.checkPage(page, found::add);
        checkTexts(page, found);
        return found;
    }

    private void checkTexts(Document document, List<Diagnostic> found) {
        documentChecks.forEach(check -> check.check(document, found::add));
        List<ProseText> texts = ProseText.in(document).toList();
        textChecks.forEach(check -> check.check(document, texts, found::add));
        letters.check(document, texts, uncovered -> {
            // A letter with another diagnostic is wrong in the text, not missing in the font.
            if (found.stream().noneMatch(other -> other.place().equals(uncovered.place()))) {
                found.add(uncovered);
            }
        });
    }

    /** Returns what each sentence of an explainer was compared with, as notes. */
    public List<Diagnostic> facts(Explainer explainer, Site site) {
        List<Diagnostic> found = new ArrayList<>();
        facts.check(explainer, site, found::add);
        return found;
    }

    /** Returns the links from an explainer or a page to others, for {@link #siteWide}. */
    public List<LinkCheck.DocumentLink> links(Document document) {
        return LinkCheck.toDocuments(document).toList();
    }

    /**
     * Reports what is wrong between explainers and pages. The front matter of explainers is enough.
     *
     * @param ofExplainers the links from explainers to others and to pages
     */
    public void siteWide(Site site, List<LinkCheck.DocumentLink> ofExplainers, Diagnostic.Report report) {
        SITE_CHECKS.forEach(check -> check.check(site, report));
        List<LinkCheck.DocumentLink> ofPages =
                site.pages().stream().flatMap(LinkCheck::toDocuments).toList();
        LinkCheck.check(site, ofExplainers, report);
        LinkCheck.check(site, ofPages, report);
    }
}
