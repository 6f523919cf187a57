package dev.sharh.content.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flexmark's parser of inline content, in linear time. Flexmark searches from each character to the end of the paragraph;
 * this parser remembers what a paragraph doesn't have.
 */
final class LinearInlineParser extends CommonmarkInlineParser {
    /** The limit of the reference implementation of CommonMark. */
    private static final int MAX_PARENTHESES = 32;

    /** The ends of the tags that begin with {@code <?} and {@code <!} (CommonMark 0.31, §6.6). */
    private static final Map<String, String> TAG_ENDS = Map.of("<?", "?>", "<!--", "-->", "<![CDATA[", "]]>");

    private static final Pattern DECLARATION = Pattern.compile("<![A-Za-z]");

    private String text = "";
    private boolean inBlock;

    /** The lengths of runs of backticks that the rest of the text doesn't have again. */
    private final Set<Integer> singleRuns = new HashSet<>();

    private final Set<String> missingEnds = new HashSet<>();

    LinearInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        text = content.trim().toString();
        singleRuns.clear();
        missingEnds.clear();
        inBlock = true;
        super.parse(content, block);
        inBlock = false;
    }

    /** The text that the index counts in. */
    String text() {
        return inBlock ? text : input.toString();
    }

    /** Does the same as flexmark's method, but doesn't copy the text for each match. */
    @Override
    @SuppressWarnings("NullAway") // flexmark's "none" is null
    public BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(inBlock ? text : input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    /** Divides a row of a table before anything in its cells is read (GFM 0.29, §4.10). Flexmark does so afterwards. */
    @Override
    @SuppressWarnings("NullAway") // there is a factory for bars
    public List<Node> parseCustom(
            BasedSequence line, Node row, BitSet characters, Map<Character, CharacterNodeFactory> factories) {
        List<Node> bars = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '|') {
                parseCell(line.subSequence(start, at), row);
                Node bar = factories.get(c).get();
                bar.setChars(line.subSequence(at, at + 1));
                row.appendChild(bar);
                bars.add(bar);
                start = at + 1;
            }
        }
        parseCell(line.subSequence(start, line.length()), row);
        return bars;
    }

    private void parseCell(BasedSequence content, Node row) {
        TableCell cell = new TableCell();
        parse(content, cell);
        row.takeChildren(cell);
    }

    /** The indentation of a line after a break is no text (CommonMark 0.31, §6.7). */
    @Override
    protected boolean parseBackslash() {
        boolean parsed = super.parseBackslash();
        if (text.charAt(index - 1) == '\n') {
            while (peek() == ' ' || peek() == '\t') {
                index++;
            }
        }
        return parsed;
    }

    /** A code span begins and ends with runs of backticks of the same length (CommonMark 0.31, §6.1). */
    @Override
    protected boolean parseBackticks() {
        int open = index;
        int start = endOfRun(open);
        int length = start - open;
        int close = singleRuns.contains(length) ? -1 : runOf(length, start);
        if (close < 0) {
            singleRuns.add(length);
            index = start;
            appendText(input, open, start);
            return true;
        }
        index = close + length;
        Code code = new Code(
                input.subSequence(open, start), input.subSequence(start, close), input.subSequence(close, index));
        code.appendChild(new Text(input.subSequence(start, close)));
        appendNode(code);
        return true;
    }

    /** Returns the offset of the next run of backticks with a length; less than 0 if there is none. */
    private int runOf(int length, int from) {
        int run = text.indexOf('`', from);
        while (run >= 0) {
            int end = endOfRun(run);
            if (end - run == length) {
                return run;
            }
            run = text.indexOf('`', end);
        }
        return -1;
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    @Override
    public boolean parseHtmlInline() {
        for (Map.Entry<String, String> tag : TAG_ENDS.entrySet()) {
            if (text.startsWith(tag.getKey(), index)) {
                return parseTag(tag.getKey(), tag.getValue());
            }
        }
        return DECLARATION.matcher(text).region(index, text.length()).lookingAt()
                ? parseTag("<!", ">")
                : super.parseHtmlInline();
    }

    private boolean parseTag(String start, String end) {
        int close = missingEnds.contains(end) ? -1 : text.indexOf(end, index + start.length());
        if (close < 0) {
            missingEnds.add(end);
            return false;
        }
        BasedSequence tag = input.subSequence(index, close + end.length());
        index = close + end.length();
        appendNode(end.equals("-->") ? new HtmlInlineComment(tag) : new HtmlInline(tag));
        return true;
    }

    /** An address in angle brackets is in one line; one without ends before a space or an unmatched closing parenthesis (CommonMark 0.31, §6.3). */
    @Override
    @SuppressWarnings("NullAway") // flexmark's "none" is null
    public BasedSequence parseLinkDestination() {
        int start = index;
        if (peek() == '<') {
            for (int at = start + 1; at < input.length() && "<\n".indexOf(input.charAt(at)) < 0; at++) {
                if (input.charAt(at) == '>') {
                    index = at + 1;
                    return input.subSequence(start, index);
                }
                at += input.charAt(at) == '\\' ? 1 : 0;
            }
            return null;
        }
        int open = 0;
        while (index < input.length() && peek() > ' ' && peek() != 0x7F) {
            char c = peek();
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            } else if (open > MAX_PARENTHESES) {
                return null;
            }
            index += c == '\\' && isPunctuation(peek(1)) ? 2 : 1;
        }
        return input.subSequence(start, index);
    }

    /** A title is in quotation marks or parentheses (CommonMark 0.31, §6.3). */
    @Override
    @SuppressWarnings("NullAway") // flexmark's "none" is null
    public BasedSequence parseLinkTitle() {
        char open = peek();
        char close = open == '(' ? ')' : open;
        if ("\"'(".indexOf(open) < 0 || (inBlock && missingEnds.contains(String.valueOf(close)))) {
            return null;
        }
        int start = index;
        for (int at = start + 1; at < input.length(); at++) {
            char c = input.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == close) {
                index = at + 1;
                return input.subSequence(start, index);
            } else if (c == open) {
                return null;
            }
        }
        if (inBlock) {
            missingEnds.add(String.valueOf(close));
        }
        return null;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
