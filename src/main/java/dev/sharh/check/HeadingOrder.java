package dev.sharh.check;

import dev.sharh.language.Message;
import dev.sharh.model.Block;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Document;
import dev.sharh.model.Edition;
import dev.sharh.model.Inlines;
import dev.sharh.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The headings of a text begin at level 2, because the title has level 1, and skip no level. In the article it is only a
 * note, because editors do not change its words.
 */
public final class HeadingOrder implements Check.OfDocument {
    public static final String CODE = "text/heading-order";

    private static final int TITLE = 1;

    @Override
    public void check(Document document, Diagnostic.Report report) {
        document.editions().forEach(edition -> check(edition, report));
    }

    private static void check(Edition edition, Diagnostic.Report report) {
        List<Block.Heading> headings =
                Inlines.blocks(edition.body()).flatMap(HeadingOrder::headings).toList();
        Severity severity = edition.isSource() ? Severity.NOTE : Severity.WARNING;
        int last = TITLE;
        for (Block.Heading heading : headings) {
            int level = heading.level();
            if (level == TITLE || level > last + 1) {
                Message hint = Message.of("write {0} before it", "#".repeat(level == TITLE ? TITLE + 1 : last + 1));
                report.accept(new Diagnostic(CODE, severity, heading.place(), problem(level, last), hint));
            }
            last = Math.max(TITLE + 1, level);
        }
    }

    private static Message problem(int level, int last) {
        if (level == TITLE) {
            return Message.of("a heading inside the text has level 1, which is the level of the title");
        }
        return last == TITLE
                ? Message.of("the first heading has level {0}", level)
                : Message.of("a heading of level {0} follows one of level {1}", level, last);
    }

    private static Stream<Block.Heading> headings(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading);
        } else if (block instanceof Block.Quote quote) {
            return quote.content().stream().flatMap(HeadingOrder::headings);
        } else if (block instanceof Block.ItemList list) {
            return list.items().stream().flatMap(i -> i.content().stream()).flatMap(HeadingOrder::headings);
        }
        return Stream.empty();
    }
}
