package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;
import java.util.Optional;

/**
 * An article beside its summaries.
 *
 * @param source the head of the article's column
 * @param summaries one for each language that the article is summed up in
 */
public record SideBySideView(ColumnView source, List<SummaryView> summaries) {

    /**
     * The head of a column.
     *
     * @param lang the language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param language the language's name in itself
     * @param title the headline
     * @param standfirst empty where there is none
     * @param published the written date, marked up
     * @param href the edition's own page
     */
    public record ColumnView(
            String lang,
            String dir,
            String language,
            Html title,
            Html standfirst,
            Optional<Html> published,
            String href) {}

    /**
     * A summary, paragraph by paragraph.
     *
     * @param head the head of the summary's column
     * @param fold what opens the cited blocks on a phone, in the summary's language
     * @param rows one for each block of the summary
     * @param footnotes empty where there are none
     * @param rest the article's blocks that the summary doesn't cite
     */
    public record SummaryView(
            ColumnView head, String fold, List<RowView> rows, Html footnotes, List<SourceBlockView> rest) {}

    /**
     * A block of the summary and the article's blocks that it cites.
     *
     * @param summary the block of the summary
     * @param sources the article's blocks that it cites
     */
    public record RowView(Html summary, List<SourceBlockView> sources) {}

    /**
     * A block of the article.
     *
     * @param number the number of the block, written
     * @param content the block
     * @param href the block's place on the article's own page
     */
    public record SourceBlockView(String number, Html content, String href) {}
}
