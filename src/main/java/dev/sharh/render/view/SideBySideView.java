package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;
import java.util.Optional;

/**
 * An article beside its summaries.
 *
 * @param source the head of the article's column
 * @param summaries the summaries, one for each language
 */
public record SideBySideView(ColumnView source, List<SummaryView> summaries) {

    /**
     * The head of a column.
     *
     * @param lang the language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param language the name of the language in this language
     * @param title the headline
     * @param standfirst may be empty
     * @param published the date in words, as a time element
     * @param href the page of the edition
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
     * @param fold the text of the control that opens the cited blocks on phones
     * @param rows one for each block of the summary
     * @param footnotes may be empty
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
     * @param number the number of the block, formatted
     * @param content the block
     * @param href the address of the block on the page of the article
     */
    public record SourceBlockView(String number, Html content, String href) {}
}
