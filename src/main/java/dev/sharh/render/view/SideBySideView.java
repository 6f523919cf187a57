package dev.sharh.render.view;

import dev.sharh.render.Html;
import java.util.List;

/** An article beside its summaries. */
public record SideBySideView(ColumnView source, List<SummaryView> summaries) {

    /**
     * The head of a column.
     *
     * @param href the edition's own page
     */
    public record ColumnView(String lang, String dir, String language, Html title, Html standfirst, String href) {}

    /**
     * A summary, paragraph by paragraph.
     *
     * @param fold what opens the cited blocks on a phone, in the summary's language
     * @param rest the article's blocks that the summary doesn't cite
     */
    public record SummaryView(
            ColumnView head, String fold, List<RowView> rows, Html footnotes, List<SourceBlockView> rest) {}

    /** A block of the summary and the article's blocks that it cites. */
    public record RowView(Html summary, List<SourceBlockView> sources) {}

    public record SourceBlockView(String number, Html content, String href) {}
}
