package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;
import java.util.Optional;

/**
 * An article or a summary, ready to print.
 *
 * @param lang the language (BCP 47), for {@code lang}
 * @param dir {@code ltr} or {@code rtl}
 * @param source whether this is the article itself
 * @param title the headline
 * @param standfirst empty where there is none
 * @param published the written date, marked up
 * @param updated when it was last changed, where the file says so
 * @param sourceUpdate one sentence where the article has changed after this summary, and the site says so
 * @param readingTime how long it takes to read, in words
 * @param editorsTitle whether the headline is the editor's, for the source has none
 * @param origin where the article comes from
 * @param keyPoints what to know if one reads no further
 * @param contents the parts of the page; empty where it has but one
 * @param blocks the text, block by block
 * @param pullQuote a quotation that stands out of the text
 * @param footnotes the text's footnotes; empty where there are none
 * @param timeline the explainer's timeline
 * @param article on a summary's own page, the article that it is made from
 * @param others the explainer's other editions
 * @param sideBySide the address of the page with both; absent where the edition is in one file with the others,
 *     and where the site has none
 * @param newer the explainer that came out after this one, in the same language
 * @param older the explainer that came out before this one, in the same language
 * @param passages the article's blocks that this edition and its timeline cite; empty on the article's own page
 * @param notes why what is inferred is inferred
 */
public record EditionView(
        String lang,
        String dir,
        boolean source,
        Html title,
        Html standfirst,
        Optional<Html> published,
        Optional<Html> updated,
        Optional<Html> sourceUpdate,
        String readingTime,
        boolean editorsTitle,
        Optional<OriginView> origin,
        List<Html> keyPoints,
        List<PartView> contents,
        List<BlockView> blocks,
        Optional<PullQuoteView> pullQuote,
        Html footnotes,
        Optional<TimelineView> timeline,
        Optional<ArticleView> article,
        List<LinkView> others,
        Optional<String> sideBySide,
        Optional<NeighbourView> newer,
        Optional<NeighbourView> older,
        List<PassageView> passages,
        List<NoteView> notes) {

    /**
     * A part of the page that one can go to.
     *
     * @param href its place on the page
     * @param title what stands above it
     */
    public record PartView(String href, Html title) {}

    /**
     * A block of the text.
     *
     * @param content the block
     * @param samePlaces the block on the pages in other languages
     * @param heading whether it is a heading
     */
    public record BlockView(Html content, List<PlaceView> samePlaces, boolean heading) {}

    /**
     * Words of somebody, set large.
     *
     * @param after the block that it stands behind, counted from 1
     * @param text what was said, without quotation marks
     * @param by who said it
     * @param citations links that show where the article says it; empty in an article
     */
    public record PullQuoteView(int after, Html text, Optional<Html> by, Html citations) {}

    /**
     * The article that a summary is made from, in the article's own language.
     *
     * @param lang the language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param title the article's headline
     * @param href the article's own page
     * @param published the written date, marked up
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
     * Where an article comes from.
     *
     * @param name who published the article
     * @param url the article's address there
     * @param licence under which it is shown here
     */
    public record OriginView(Html name, Optional<String> url, Optional<Html> licence) {}

    /**
     * A link to another page in its own language.
     *
     * @param lang the language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param language the language's name in itself
     * @param title what the link says, in the language of the page that it leads to
     * @param href the page's address
     */
    public record LinkView(String lang, String dir, String language, String title, String href) {}

    /**
     * A block of the article that a citation opens.
     *
     * @param panel the id of the element that holds it
     * @param title "What the article says: paragraph 2"
     * @param sourceTitle the same in the article's language
     * @param lang the article's language
     * @param dir {@code ltr} or {@code rtl}
     * @param content the block
     * @param href the block's place on the article's own page
     * @param samePlaces where summaries in other languages cite it
     * @param back where the page cites the block
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
     * A link from a passage back to a sentence that rests on it.
     *
     * @param href the citation
     * @param text what the link says
     */
    public record BackView(String href, String text) {}

    /**
     * Why a sentence is inferred.
     *
     * @param panel the id of the element that holds it
     * @param text the reason
     * @param back the sentence
     */
    public record NoteView(String panel, Html text, BackView back) {}

    /**
     * A link to the same place in another language, in the words of that language.
     *
     * @param lang the other language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param language the language's name in itself
     * @param label what the link is read out as: "This paragraph in English"
     * @param href the place on the other page
     */
    public record PlaceView(String lang, String dir, String language, String label, String href) {}
}
