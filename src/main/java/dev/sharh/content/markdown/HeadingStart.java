package dev.sharh.content.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Asks flexmark's parser of headings only about lines that can be a heading or the line below one (CommonMark 0.31, §4.2,
 * §4.3). It copies the whole paragraph for each line that it is asked about.
 */
final class HeadingStart implements CustomBlockParserFactory {
    private static final Pattern OF_A_HEADING = Pattern.compile("#{1,6}(?:[ \\t]|$)|=+[ \\t]*$|-+[ \\t]*$");

    private final HeadingParser.Factory headings = new HeadingParser.Factory();

    @Override
    public Set<Class<?>> getAfterDependents() {
        return headings.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return headings.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return headings.affectsGlobalScope();
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory all = headings.apply(options);
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                BasedSequence line = state.getLine();
                return OF_A_HEADING
                                .matcher(line)
                                .region(Math.min(state.getNextNonSpaceIndex(), line.length()), line.length())
                                .lookingAt()
                        ? all.tryStart(state, matched)
                        : BlockStart.none();
            }
        };
    }
}
