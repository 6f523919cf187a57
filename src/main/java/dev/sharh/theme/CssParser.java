package dev.sharh.theme;

import dev.sharh.language.Message;
import dev.sharh.theme.CssSheet.Declaration;
import dev.sharh.theme.CssSheet.Fault;
import dev.sharh.theme.CssSheet.Located;
import dev.sharh.theme.CssToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parses a style sheet as CSS Syntax Module Level 3 and CSS Nesting say: rules, at-rules and declarations, with values that are
 * not interpreted. It reports what browsers drop without a word. The parsers in Java for CSS (ph-css, HtmlUnit's, jStyleParser)
 * refuse valid sheets: nested rules, ranges in {@code @media}, and custom properties with any value.
 */
final class CssParser {
    /** At-rules that need no block. */
    private static final Set<String> STATEMENTS = Set.of("charset", "import", "namespace", "layer");

    /** Functions whose strings are addresses (CSS Images Module Level 4, CSS Values Module Level 4). */
    private static final Set<String> LOADING = Set.of("url", "src", "image-set", "-webkit-image-set");

    /** Protects the stack. */
    private static final int MAX_DEPTH = 64;

    private final String css;
    private final List<CssToken> tokens;
    private int at;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Located> variables = new ArrayList<>();
    private final List<Located> addresses = new ArrayList<>();
    private final List<Located> atRules = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** The innermost block that is open at the end of the sheet. */
    private Optional<Block> unclosed = Optional.empty();

    /** The first rule in the block of another one, with this block: it was perhaps not closed before the rule. */
    private Optional<Map.Entry<Block, Block>> nested = Optional.empty();

    /** A block that is being read, with the selector or at-rule before it. */
    private record Block(String text, int offset) {
        boolean isRule() {
            return !text.startsWith("@");
        }
    }

    private CssParser(String css) {
        this.css = css;
        this.tokens = CssToken.in(css);
    }

    static CssSheet parse(String css) {
        CssParser parser = new CssParser(css);
        parser.lexicalFaults();
        boolean lexicalFaults = !parser.faults.isEmpty(); // they hide the ends of blocks
        while (parser.at < parser.tokens.size()) {
            parser.items();
            if (parser.at < parser.tokens.size()) {
                parser.fault(
                        parser.tokens.get(parser.at++),
                        Message.of("this “}” closes nothing"),
                        Message.of("delete it, or add the “{” that it should close"));
            }
        }
        parser.unclosed.filter(block -> !lexicalFaults).ifPresent(parser::addUnclosed);
        parser.faults.sort(Comparator.comparing(Fault::offset));
        return new CssSheet(parser.declarations, parser.variables, parser.addresses, parser.atRules, parser.faults);
    }

    private void lexicalFaults() {
        for (CssToken token : tokens) {
            if (token.is(Kind.OPEN_COMMENT)) {
                fault(token, Message.of("the comment has no end"), Message.of("add */ where it ends"));
            } else if (token.is(Kind.OPEN_STRING)) {
                fault(token, Message.of("the string has no end"), Message.of("add the second quotation mark"));
            }
        }
    }

    /** Reads rules and declarations up to the end of the block. */
    private void items() {
        while (at < tokens.size() && !tokens.get(at).is('}')) {
            CssToken token = tokens.get(at);
            if (token.is(Kind.SPACE) || (token.is(';') && !blocks.isEmpty())) {
                at++;
            } else if (token.is(Kind.AT)) {
                atRule(token);
            } else {
                ruleOrDeclaration();
            }
        }
    }

    private void atRule(CssToken name) {
        atRules.add(new Located(name.name(), name.offset()));
        int start = at;
        int before = addresses.size();
        int end = scan(at + 1, false);
        at = end;
        if (isAt(end, '{')) {
            block(start, end);
        } else if (!STATEMENTS.contains(name.name())) {
            fault(name, Message.of("“{0}” has no block", name.text()), Message.of("add its rules in braces"));
        } else {
            addresses.subList(before, addresses.size()).clear(); // of another sheet, or the name of a language
        }
        if (isAt(end, ';')) {
            at = end + 1;
        }
    }

    private void ruleOrDeclaration() {
        int start = at;
        boolean custom = !blocks.isEmpty() && tokens.get(at).text().startsWith("--") && isAt(next(at + 1), ':');
        int end = scan(at, custom);
        if (isAt(end, '{')) {
            selector(start, end);
            Optional<Block> around = blocks.stream().filter(Block::isRule).findFirst();
            if (nested.isEmpty() && tokens.subList(start, end).stream().noneMatch(token -> token.is('&'))) {
                int line = lastLine(start, end);
                nested = around.map(block -> Map.entry(
                        block, new Block(text(line, end), tokens.get(line).offset())));
            }
            block(start, end);
        } else if (blocks.isEmpty()) {
            fault(
                    tokens.get(start),
                    Message.of("“{0}” is in no rule", text(start, Math.max(end, start + 1))),
                    Message.of("write it into the braces of a rule"));
            at = isAt(end, ';') ? end + 1 : end;
        } else {
            declaration(start, end, custom);
            at = isAt(end, ';') ? end + 1 : end;
        }
    }

    /** Returns where the last line begins: before it are perhaps declarations of the block around. */
    private int lastLine(int start, int end) {
        int first = start;
        for (int i = start; i < end; i++) {
            if (tokens.get(i).is(Kind.SPACE) && tokens.get(i).text().contains("\n")) {
                first = next(i);
            }
        }
        return first < end ? first : start;
    }

    private void block(int start, int open) {
        blocks.addLast(new Block(text(start, open), tokens.get(start).offset()));
        at = open + 1;
        if (blocks.size() > MAX_DEPTH) {
            fault(
                    tokens.get(open),
                    Message.of("blocks are nested more than {0} times", Integer.toString(MAX_DEPTH)),
                    Message.of("close the blocks before it"));
            at = tokens.size();
        }
        items();
        if (at < tokens.size()) {
            at++;
        } else if (unclosed.isEmpty()) {
            unclosed = Optional.of(blocks.getLast());
        }
        blocks.removeLast();
    }

    private void addUnclosed(Block innermost) {
        Block block = nested.map(Map.Entry::getKey).orElse(innermost);
        faults.add(new Fault(
                block.offset(),
                Message.of("the block of “{0}” is not closed", block.text()),
                nested.map(inner -> Message.of(
                                "add “}” before “{0}” in line {1}",
                                inner.getValue().text(),
                                Long.toString(css.substring(0, inner.getValue().offset())
                                                .chars()
                                                .filter(c -> c == '\n')
                                                .count()
                                        + 1)))
                        .orElse(Message.of("add “}” at its end"))));
    }

    private void declaration(int start, int end, boolean custom) {
        CssToken name = tokens.get(start);
        int colon = next(start + 1);
        if (!name.is(Kind.NAME)) {
            boolean comment = css.startsWith("//", name.offset());
            fault(
                    name,
                    Message.of("a declaration can't begin with “{0}”", comment ? "//" : name.text()),
                    comment
                            ? Message.of("write a comment as /* … */")
                            : Message.of("write declarations as property: value;"));
        } else if (!isAt(colon, ':') || colon >= end) {
            fault(
                    name,
                    Message.of("“{0}” has no value", name.text()),
                    Message.of("write declarations as property: value;"));
        } else if (next(colon + 1) >= end && !custom) {
            fault(name, Message.of("“{0}” has no value", name.text()), Message.of("add a value, or delete it"));
        } else {
            declarations.add(new Declaration(
                    name.text(),
                    text(colon + 1, end),
                    name.offset(),
                    blocks.stream().map(Block::text).toList()));
            if (!custom) {
                missingSemicolon(colon + 1, end);
            }
        }
    }

    /** A value has a colon only in brackets. */
    private void missingSemicolon(int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            CssToken token = tokens.get(i);
            if (token.is(Kind.FUNCTION) || token.is(Kind.OPEN)) {
                depth++;
            } else if (token.is(Kind.CLOSE)) {
                depth--;
            } else if (token.is(':') && depth == 0) {
                int name = i - 1;
                while (name > start && tokens.get(name).is(Kind.SPACE)) {
                    name--;
                }
                CssToken before = tokens.get(name);
                fault(
                        before,
                        Message.of("“;” is missing before “{0}”", before.text()),
                        Message.of("end each declaration with “;”"));
                return;
            }
        }
    }

    private void selector(int start, int end) {
        if (blocks.stream().noneMatch(block -> block.text().contains("keyframes"))) {
            CssSelector.wrong(tokens.subList(start, end + 1))
                    .ifPresent(token -> fault(
                            token,
                            end == start
                                    ? Message.of("a block has no selector")
                                    : Message.of(
                                            "“{0}” is not a selector: look at “{1}”", text(start, end), token.text()),
                            Message.of("correct it: browsers ignore the whole rule")));
        }
    }

    /**
     * Returns the index of the semicolon or brace that ends values, and collects the variables and addresses in them.
     *
     * @param braces whether braces are part of the value
     */
    private int scan(int from, boolean braces) {
        Deque<CssToken> open = new ArrayDeque<>();
        int i = from;
        for (; i < tokens.size(); i++) {
            CssToken token = tokens.get(i);
            if (open.isEmpty() && (token.is(';') || token.is('}') || (token.is('{') && !braces))) {
                break;
            } else if (token.is(Kind.FUNCTION) || token.is(Kind.OPEN)) {
                open.push(token);
                collectVariable(i);
            } else if (token.is(Kind.STRING)
                    && !open.isEmpty()
                    && LOADING.contains(open.element().name())) {
                addresses.add(address(token));
            } else if (token.is(Kind.URL)) {
                addresses.add(new Located(
                        token.text().substring(4, token.text().length() - 1).strip(), token.offset()));
            } else if (token.is(Kind.CLOSE)) {
                if (open.isEmpty()) {
                    fault(token, Message.of("this “{0}” closes nothing", token.text()), Message.of("delete it"));
                } else if (closes(token, open.element())) {
                    open.pop();
                } else {
                    break; // of a value that isn't closed
                }
            }
        }
        if (!open.isEmpty()) {
            CssToken first = open.getLast();
            fault(
                    first,
                    Message.of("“{0}” is not closed", first.text()),
                    Message.of("add “{0}” where it ends", closing(first)));
        }
        return i;
    }

    private void collectVariable(int function) {
        int name = next(function + 1);
        if (tokens.get(function).name().equals("var")
                && name < tokens.size()
                && tokens.get(name).is(Kind.NAME)
                && !isAt(next(name + 1), ',')) {
            variables.add(new Located(tokens.get(name).text(), tokens.get(name).offset()));
        }
    }

    private static Located address(CssToken string) {
        return new Located(
                string.text().substring(1, string.text().length() - 1).strip(), string.offset());
    }

    private static boolean closes(CssToken token, CssToken open) {
        return token.text().equals(closing(open));
    }

    private static String closing(CssToken open) {
        return open.is('{') ? "}" : open.is('[') ? "]" : ")";
    }

    /** Returns the index of the first token from this one on that is no blank. */
    private int next(int from) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).is(Kind.SPACE)) {
            i++;
        }
        return i;
    }

    private boolean isAt(int index, char character) {
        return index < tokens.size() && tokens.get(index).is(character);
    }

    private String text(int start, int end) {
        return start >= end
                ? ""
                : css.substring(tokens.get(start).offset(), tokens.get(end - 1).end())
                        .strip();
    }

    private void fault(CssToken token, Message problem, Message hint) {
        faults.add(new Fault(token.offset(), problem, hint));
    }
}
