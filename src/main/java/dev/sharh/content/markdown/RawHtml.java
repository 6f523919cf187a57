package dev.sharh.content.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a closing tag whose opening tag was there: the two are one thing to an editor. */
final class RawHtml {
    private static final Pattern CLOSING = Pattern.compile("\\s*</([A-Za-z][A-Za-z0-9-]*)\\s*>\\s*");

    private RawHtml() {}

    /** Whether a tag within a text closes one that stands before it in the same paragraph, heading or cell. */
    static boolean closesTag(Node tag) {
        Node block = tag.getAncestorOfType(Block.class);
        if (block != null) {
            for (Node before : block.getDescendants()) {
                if (before == tag) {
                    return false;
                } else if (before instanceof HtmlInline && opens(before, tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a block is but a closing tag, and a block before it begins with its opening tag. */
    static boolean closesBlock(Node html) {
        for (Node before = html.getPrevious(); before != null; before = before.getPrevious()) {
            if (before instanceof HtmlBlock && opens(before, html)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Node opening, Node closing) {
        Matcher name = CLOSING.matcher(closing.getChars());
        return name.matches()
                && Pattern.compile("\\s*<" + name.group(1).toLowerCase(Locale.ROOT) + "\\b")
                        .matcher(opening.getChars().toString().toLowerCase(Locale.ROOT))
                        .lookingAt();
    }
}
