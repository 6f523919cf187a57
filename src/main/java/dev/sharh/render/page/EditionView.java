package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.FrontMatter;
import dev.sharh.render.Neighbours;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.BlockHtml;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml;
import dev.sharh.render.html.InlineHtml.CitationHtml;
import java.util.List;
import java.util.Optional;

/**
 * An article or a summary, ready to print.
 *
 * @param lang the language (BCP 47), for {@code lang}
 * @param dir {@code ltr} or {@code rtl}
 * @param source whether this is the article itself
 * @param title the headline
 * @param standfirst may be empty
 * @param published the date in words, as a time element
 * @param updated the date of the last update or correction, if the file has one
 * @param bylines the authors of the article and the curators of this edition, if it names some
 * @param sourceUpdate a sentence that the article changed after this summary, if the site has sourceUpdates
 * @param readingTime the reading time, in words
 * @param editorsTitle whether the headline is the editor's, because the source has none
 * @param origin the source of the article
 * @param keyPoints the most important facts
 * @param contents the table of contents; empty if the page has one part
 * @param blocks the text, block by block
 * @param pullQuote a quotation in large letters
 * @param footnotes the text's footnotes; may be empty
 * @param corrections what was wrong in this edition, the latest first
 * @param timeline the explainer's timeline
 * @param article on the page of a summary, its article
 * @param others the explainer's other editions
 * @param sideBySide the address of the page with both texts; absent in a single file, and if the site has
 *     no such page
 * @param topics the explainer's topics
 * @param related explainers of the same topics, in the same language
 * @param newer the explainer published after this one, in the same language
 * @param older the explainer published before this one, in the same language
 * @param passages the article's blocks that this edition and its timeline cite; empty on the page of the article
 * @param notes the reasons of inferred statements
 */
public record EditionView(
        String lang,
        String dir,
        boolean source,
        Html title,
        Html standfirst,
        Optional<Html> published,
        Optional<Html> updated,
        List<BylineView> bylines,
        Optional<Html> sourceUpdate,
        String readingTime,
        boolean editorsTitle,
        Optional<OriginView> origin,
        List<Html> keyPoints,
        List<PartView> contents,
        List<BlockView> blocks,
        Optional<PullQuoteView> pullQuote,
        Html footnotes,
        List<CorrectionView> corrections,
        Optional<TimelineView> timeline,
        Optional<ArticleView> article,
        List<LinkView> others,
        Optional<String> sideBySide,
        List<TopicView> topics,
        List<NeighbourView> related,
        Optional<NeighbourView> newer,
        Optional<NeighbourView> older,
        List<PassageView> passages,
        List<NoteView> notes) {
    /** Creates the view of an edition. */
    static EditionView of(Edition edition, EditionContext context) {
        SiteLanguage language = context.rendering().language(edition.language());
        BidiIsolator isolation = context.rendering().isolation(language);
        CitationPopovers popovers = new CitationPopovers(language, context.explainer());
        CitationLinks links = new CitationLinks(language);
        boolean together = context.together();
        boolean linked = together || edition.isSource();
        CitationHtml citations = linked ? links : popovers;
        String prefix = together && !edition.isSource() ? language.tag() + "-" : "";
        InlineHtml inlines = new InlineHtml(isolation, citations, context.pictures(), prefix);
        BlockHtml html = new BlockHtml(inlines, prefix);
        EditionSections sections = new EditionSections(edition, isolation, prefix);

        // The text is rendered before the timeline, so that the first citation of a block, which gets its id, is in the
        // text.
        AnchorLinks samePlaces = new AnchorLinks(context.rendering(), context.explainer(), edition, context.address());
        List<BlockView> body = sections.blocks(html, block -> together ? List.of() : samePlaces.from(block));
        Html footnotes = edition.body().footnotes().isEmpty()
                ? Html.EMPTY
                : new Html(html.footnotes(edition.body().footnotes()));
        Optional<TimelineView> timeline = context.explainer()
                .timeline()
                .map(t -> new TimelineViews(
                                language,
                                isolation,
                                linked ? links::links : popovers::links,
                                context.pictures(),
                                prefix)
                        .view(
                                t,
                                context.explainer().knownUntil(),
                                event -> together ? List.of() : samePlaces.from(event),
                                together ? List.of() : context.files(t, edition.language()),
                                together ? Optional.empty() : context.embed(t, edition.language())))
                .map(view -> together ? view.narrowOnly() : view);
        FrontMatter above = edition.frontMatter();
        Neighbours.Near near = context.rendering().neighbours().in(edition.language());
        return new EditionView(
                language.tag(),
                language.direction().attribute(),
                edition.isSource(),
                new Html(isolation.html(edition.title())),
                new Html(inlines.html(above.standfirst())),
                context.explainer().published(edition).map(day -> EditionContext.day(day, language)),
                above.changed().map(day -> EditionContext.day(day, language)),
                context.bylines(edition, language),
                context.sourceUpdate(edition, language),
                EditionContext.readingTime(edition, language),
                above.titleByEditor(),
                above.source().map(source -> EditionContext.origin(source, isolation)),
                above.keyPoints().stream()
                        .map(point -> new Html(inlines.html(point)))
                        .toList(),
                together ? List.of() : sections.contents(timeline.map(TimelineView::title)),
                body,
                sections.pullQuote(citations),
                footnotes,
                EditionContext.corrections(edition, language, isolation),
                timeline,
                linked ? Optional.empty() : Optional.of(context.article()),
                together
                        ? List.of()
                        : Explainers.others(context.rendering(), context.explainer(), edition, context.address()),
                Explainers.sideBySide(context.rendering(), context.explainer(), edition)
                        .filter(both -> !together)
                        .map(context.address()::to),
                context.topics(language),
                near.related().stream()
                        .flatMap(other -> context.neighbour(other, language).stream())
                        .toList(),
                near.newer().flatMap(other -> context.neighbour(other, language)),
                near.older().flatMap(other -> context.neighbour(other, language)),
                context.passages(popovers, samePlaces, language),
                popovers.notes());
    }

    /**
     * Persons who made an edition.
     *
     * @param label "By", or "Curated by"
     * @param persons in the order of the front matter
     */
    public record BylineView(String label, List<PersonView> persons) {}

    /**
     * A person of a byline.
     *
     * @param name in the language of the page, or else marked with its language
     * @param role what the person does
     * @param url a page about the person
     */
    public record PersonView(Html name, Optional<Html> role, Optional<String> url) {}

    /**
     * An entry of the table of contents.
     *
     * @param href its address on the page
     * @param title its heading
     */
    public record PartView(String href, Html title) {}

    /**
     * A block of the text.
     *
     * @param content the block
     * @param samePlaces links to this block on the pages in other languages
     * @param heading whether it is a heading
     */
    public record BlockView(Html content, List<PlaceView> samePlaces, boolean heading) {}

    /**
     * A quotation in large letters.
     *
     * @param after the number of the block before it, from 1
     * @param text the quotation, without quotation marks
     * @param by the speaker
     * @param citations links to the cited blocks; empty in an article
     */
    public record PullQuoteView(int after, Html text, Optional<Html> by, Html citations) {}

    /**
     * The article of a summary, in the language of the article.
     *
     * @param lang the language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param title the article's headline
     * @param href the page of the article
     * @param published the date in words, as a time element
     */
    public record ArticleView(String lang, String dir, Html title, String href, Optional<Html> published) {}

    /**
     * Another explainer.
     *
     * @param title its headline
     * @param href its page in the same language
     */
    public record NeighbourView(Html title, String href) {}

    /**
     * What was wrong in an edition.
     *
     * @param date the date in words, as a time element
     * @param text what is right
     */
    public record CorrectionView(Html date, Html text) {}

    /**
     * A topic of an explainer.
     *
     * @param name in the language of the page, or else marked with its language
     * @param href the list of its explainers
     */
    public record TopicView(Html name, String href) {}

    /**
     * The source of an article.
     *
     * @param name the publisher of the article
     * @param url the address of the article at the publisher
     * @param licence its licence
     */
    public record OriginView(Html name, Optional<String> url, Optional<Html> licence) {}

    /**
     * A link to another page in its own language.
     *
     * @param lang the language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param language the name of the language in this language
     * @param title the text of the link, in the language of its target
     * @param href the page's address
     */
    public record LinkView(String lang, String dir, String language, String title, String href) {}

    /**
     * A block of the article that a citation opens.
     *
     * @param panel the id of its element
     * @param title "What the article says: paragraph 2"
     * @param sourceTitle the same in the article's language
     * @param lang the article's language
     * @param dir {@code ltr} or {@code rtl}
     * @param content the block
     * @param href the block's place on the page of the article
     * @param samePlaces the citations of the block in other languages
     * @param back the citations of the block on this page
     */
    public record PassageView(
            String panel,
            String title,
            String sourceTitle,
            String lang,
            String dir,
            Html content,
            String href,
            List<PlaceView> samePlaces,
            List<BackView> back) {}

    /**
     * A link from a cited block back to a citation.
     *
     * @param href the address of the citation
     * @param text the text of the link
     */
    public record BackView(String href, String text) {}

    /**
     * The reason of an inferred statement.
     *
     * @param panel the id of its element
     * @param text the reason
     * @param back the link back to the sentence
     */
    public record NoteView(String panel, Html text, BackView back) {}

    /**
     * A link to the same place in another language, written in that language.
     *
     * @param lang the other language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param language the name of the language in this language
     * @param label the name of the link for screen readers: "This paragraph in English"
     * @param href the address of the place
     */
    public record PlaceView(String lang, String dir, String language, String label, String href) {}
}
