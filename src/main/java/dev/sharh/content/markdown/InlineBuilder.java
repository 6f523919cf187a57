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
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.sharh.content.SourceFile;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns flexmark's inline nodes into ours. */
final class InlineBuilder {
    private final SourceFile file;
    private final int start;
    private final FootnoteNumbers footnotes;
    private final Diagnostic.Report report;
    private final CitationReader citations;

    InlineBuilder(SourceFile file, int start, FootnoteNumbers footnotes, Diagnostic.Report report) {
        this.file = file;
        this.start = start;
        this.footnotes = footnotes;
        this.report = report;
        this.citations = new CitationReader(file, report);
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
            return text("\n");
        } else if (node instanceof HardLineBreak) {
            return List.of(new Inline.LineBreak());
        } else if (node instanceof Emphasis) {
            return List.of(new Inline.Emphasis(children(node)));
        } else if (node instanceof StrongEmphasis) {
            return List.of(new Inline.Strong(children(node)));
        } else if (node instanceof Code code) {
            return List.of(new Inline.Code(code.getText().toString()));
        } else if (node instanceof CitationNode) {
            return citation(node);
        } else if (node instanceof Footnote footnote && footnote.isDefined()) {
            return List.of(new Inline.FootnoteReference(footnotes.number(footnote.getFootnoteBlock())));
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
        } else if (node instanceof LinkRef reference && reference.isDefined()) {
            Reference target = definition(reference);
            return link(target.getUrl(), target.getTitle(), node);
        } else if (node instanceof ImageRef reference && reference.isDefined()) {
            Reference target = definition(reference);
            return image(target.getUrl(), target.getTitle(), node);
        }
        return text(node.getChars().unescape());
    }

    private static Reference definition(RefNode node) {
        return node.getReferenceNode(node.getDocument());
    }

    private List<Inline> link(BasedSequence target, BasedSequence title, Node node) {
        return List.of(new Inline.Link(target.unescape(), title(title), children(node), place(node)));
    }

    private List<Inline> autoLink(String target, String text, Node node) {
        return List.of(new Inline.Link(target, Optional.empty(), List.of(new Inline.Text(text)), place(node)));
    }

    private List<Inline> image(BasedSequence source, BasedSequence title, Node node) {
        String alternative = new TextCollectingVisitor().collectAndGetText(node);
        return List.of(new Inline.Image(source.unescape(), alternative, title(title), place(node)));
    }

    private List<Inline> citation(Node node) {
        return citations.read(node.getChars().toString(), start + node.getStartOffset()).stream()
                .map(Inline.class::cast)
                .toList();
    }

    private List<Inline> rawHtml(Node node) {
        report.accept(Diagnostic.warning(
                "markdown/raw-html",
                place(node),
                "HTML is not passed through: readers will see " + node.getChars() + " as text",
                "use Markdown"));
        return text(node.getChars().toString());
    }

    private Place place(Node node) {
        return file.place(start + node.getStartOffset());
    }

    private static Optional<String> title(BasedSequence title) {
        return Optional.of(title.unescape()).filter(t -> !t.isBlank());
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    /** Neighbouring texts as one, so that a run of another language is seen whole. */
    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = joined.size() - 1;
            if (inline instanceof Inline.Text text && last >= 0 && joined.get(last) instanceof Inline.Text before) {
                joined.set(last, new Inline.Text(before.text() + text.text()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }
}
