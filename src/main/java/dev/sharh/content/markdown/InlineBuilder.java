package dev.sharh.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.sharh.content.ForbiddenCharacters;
import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts flexmark's inline nodes to those of the model. */
final class InlineBuilder {
    /** A line's end with the indentation of the next line, or a line separator of Unicode, which ends no line. */
    private static final String LINE_END = "\n[ \t]*|[\u0085\u2028\u2029]";

    /** A line's end, a backslash escape or a character reference (CommonMark 0.31, §2.4 and §2.5). */
    private static final Pattern ESCAPE =
            Pattern.compile(LINE_END + "|\\\\\\p{Punct}|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]*);");

    private static final Pattern CODE_LINE_END = Pattern.compile("[\n\u0085\u2028\u2029]");

    private static final Pattern ESCAPED_BAR = Pattern.compile("\\\\\\|");

    private final Document document;
    private final IntFunction<Place> places;
    private final BlockBuilder.FootnoteNumbers footnotes;
    private final Diagnostic.Report report;
    private final BlockBuilder.HtmlTags tags = new BlockBuilder.HtmlTags();

    /** @param document has the definitions of links; a node that the parser moved no longer knows its document */
    InlineBuilder(
            Document document,
            IntFunction<Place> places,
            BlockBuilder.FootnoteNumbers footnotes,
            Diagnostic.Report report) {
        this.document = document;
        this.places = places;
        this.footnotes = footnotes;
        this.report = report;
    }

    List<Inline> children(Node parent) {
        List<Inline> content = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            content.addAll(inline(node));
        }
        return joined(content);
    }

    private List<Inline> inline(Node node) {
        if (node instanceof SoftLineBreak) {
            return written("\n", node);
        } else if (node instanceof HardLineBreak) {
            return List.of(new Inline.LineBreak());
        } else if (node instanceof Emphasis) {
            return List.of(new Inline.Emphasis(children(node)));
        } else if (node instanceof StrongEmphasis) {
            return List.of(new Inline.Strong(children(node)));
        } else if (node instanceof Code code) {
            return List.of(new Inline.Code(code(code)));
        } else if (node instanceof CitationSyntax.Node) {
            return List.of(citation(node.getChars().toString(), node.getStartOffset()));
        } else if (node instanceof Footnote footnote && footnote.isDefined()) {
            return List.of(footnotes.reference(footnote.getFootnoteBlock()));
        } else if (node instanceof HtmlInlineComment) {
            return List.of();
        } else if (node instanceof HtmlInline) {
            return rawHtml(node);
        }
        return linkOrText(node);
    }

    private List<Inline> linkOrText(Node node) {
        if (node instanceof Link link) {
            return link(link.getUrl(), link.getTitle(), node);
        } else if (node instanceof Image image) {
            return image(image.getUrl(), image.getTitle(), node);
        } else if (node instanceof AutoLink link) {
            return autoLink(link.getText().toString(), link.getText().toString(), node);
        } else if (node instanceof MailLink link) {
            return autoLink("mailto:" + link.getText(), link.getText().toString(), node);
        } else if (node instanceof RefNode reference) {
            return Optional.ofNullable(reference.isDefined() ? reference.getReferenceNode(document) : null)
                    .map(target -> defined(node, target))
                    .orElseGet(() -> brackets(node));
        }
        return text(node);
    }

    /**
     * Returns what readers see of code. Line ends are spaces, and a space at both ends is left out (CommonMark 0.31, §6.1).
     * In a table, the code can have {@code \\|} (GFM 0.29, §4.10).
     */
    private PlacedText code(Code code) {
        BasedSequence chars = code.getText();
        String line = CODE_LINE_END.matcher(chars).replaceAll(" ");
        if (line.startsWith(" ") && line.endsWith(" ") && !line.isBlank()) {
            chars = chars.subSequence(1, chars.length() - 1);
        }
        return code.getAncestorOfType(TableCell.class) == null
                ? replaced(chars, CODE_LINE_END, lineEnd -> " ")
                : replaced(chars, ESCAPED_BAR, bar -> "|");
    }

    private List<Inline> defined(Node node, Reference target) {
        return node instanceof ImageRef
                ? image(target.getUrl(), target.getTitle(), node)
                : link(target.getUrl(), target.getTitle(), node);
    }

    /** Returns brackets that are no link, with the content between them. */
    private List<Inline> brackets(Node node) {
        if (!node.hasChildren()) {
            return text(node);
        }
        BasedSequence chars = node.getChars();
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        BasedSequence end = chars.subSequence(last.getEndOffset() - chars.getStartOffset(), chars.length());
        List<Inline> content = new ArrayList<>(children(node));
        content.add(
                0, new Inline.Text(unescaped(chars.subSequence(0, first.getStartOffset() - chars.getStartOffset()))));
        content.add(new Inline.Text(unescaped(last instanceof SoftLineBreak ? end.trimStart() : end)));
        return content;
    }

    private List<Inline> text(Node node) {
        return List.of(new Inline.Text(unescaped(node.getChars())));
    }

    private List<Inline> link(BasedSequence target, BasedSequence title, Node node) {
        return List.of(new Inline.Link(target.unescape(), title(title), children(node), place(node)));
    }

    private List<Inline> autoLink(String target, String text, Node node) {
        PlacedText shown = PlacedText.running(text, places.apply(node.getStartOffset() + 1));
        return List.of(new Inline.Link(target, Optional.empty(), List.of(new Inline.Text(shown)), place(node)));
    }

    private List<Inline> image(BasedSequence source, BasedSequence title, Node node) {
        // Alternative text shows no references to footnotes, so they are not counted.
        InlineBuilder alternative = new InlineBuilder(document, places, new BlockBuilder.FootnoteNumbers(), report);
        PlacedText words = Inlines.words(alternative.children(node).stream()
                .map(inline -> inline instanceof Inline.Image inner ? new Inline.Text(inner.alternative()) : inline)
                .toList());
        return List.of(new Inline.Image(
                MediaFile.path(source.unescape()),
                words.text().isEmpty() ? PlacedText.beginningAt("", places.apply(node.getStartOffset() + 2)) : words,
                caption(title),
                place(node)));
    }

    /** Returns a picture's title, which is plain text with citations. */
    private List<Inline> caption(BasedSequence title) {
        if (title.isBlank()) {
            return List.of();
        }
        List<Inline> caption = new ArrayList<>();
        String text = title.toString();
        int from = 0;
        int next = text.indexOf(CitationSyntax.START);
        while (next >= 0) {
            int end = CitationSyntax.end(text, next);
            if (end >= 0) {
                addCaption(title.subSequence(from, next), caption);
                caption.add(citation(text.substring(next, end), title.getStartOffset() + next));
                from = end;
            }
            next = text.indexOf(CitationSyntax.START, Math.max(end, next + 1));
        }
        addCaption(title.subSequence(from, title.length()), caption);
        return caption;
    }

    private void addCaption(BasedSequence text, List<Inline> caption) {
        if (!text.isEmpty()) {
            caption.add(new Inline.Text(PlacedText.beginningAt(text.unescape(), places.apply(text.getStartOffset()))));
        }
    }

    private Inline citation(String text, int offset) {
        return CitationSyntax.read(text, offset, places, report);
    }

    private List<Inline> rawHtml(Node node) {
        if (!tags.closes(node, node.getAncestorOfType(Block.class))) {
            report.accept(Diagnostic.warning(
                    "markdown/raw-html",
                    place(node),
                    Message.of(
                            "HTML is not passed through: readers will see “{0}” as text",
                            node.getChars().toString()),
                    Message.of("use Markdown")));
        }
        return written(node.getChars().toString(), node);
    }

    private Place place(Node node) {
        return places.apply(node.getStartOffset());
    }

    private static Optional<String> title(BasedSequence title) {
        return Optional.of(title.unescape()).filter(t -> !t.isBlank());
    }

    private List<Inline> written(String text, Node node) {
        return List.of(new Inline.Text(PlacedText.running(text, place(node))));
    }

    /** Returns the text that readers see. An escape or a character reference becomes one character at its own place. */
    private PlacedText unescaped(BasedSequence chars) {
        return replaced(chars, ESCAPE, escape -> {
            if (escape.text().charAt(0) != '\\' && escape.text().charAt(0) != '&') {
                return "\n";
            }
            String character = Escaping.unescapeString(escape.text());
            Characters.firstForbidden(character)
                    .ifPresent(at ->
                            report.accept(ForbiddenCharacters.control(character.codePointAt(at), escape.start())));
            return character;
        });
    }

    /** Returns a text with other characters for each match. These, and what follows them, have their own places. */
    private PlacedText replaced(BasedSequence chars, Pattern pattern, Function<PlacedText, String> replacement) {
        Matcher match = pattern.matcher(chars.toString());
        List<PlacedText> parts = new ArrayList<>();
        int from = 0;
        while (match.find()) {
            addWritten(chars.subSequence(from, match.start()), parts);
            Place place = places.apply(chars.getIndexOffset(match.start()));
            parts.add(PlacedText.beginningAt(replacement.apply(PlacedText.running(match.group(), place)), place));
            from = match.end();
        }
        addWritten(chars.subSequence(from, chars.length()), parts);
        return parts.isEmpty()
                ? PlacedText.running("", places.apply(chars.getStartOffset()))
                : PlacedText.joined(parts);
    }

    private void addWritten(BasedSequence chars, List<PlacedText> parts) {
        if (!chars.isEmpty()) {
            parts.add(PlacedText.running(chars.toString(), places.apply(chars.getStartOffset())));
        }
    }

    /** Joins neighbouring texts, so that a passage in another language is one piece. */
    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        List<PlacedText> run = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                run.add(text.written());
            } else {
                addText(run, joined);
                joined.add(inline);
            }
        }
        addText(run, joined);
        return joined;
    }

    private static void addText(List<PlacedText> run, List<Inline> joined) {
        if (!run.isEmpty()) {
            joined.add(new Inline.Text(PlacedText.joined(run)));
            run.clear();
        }
    }
}
