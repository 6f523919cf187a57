package dev.sharh.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a closing tag whose opening tag was there: the two are one thing to an editor. Reads tags in their order. */
final class RawHtml {
    private static final Pattern OPENING = Pattern.compile("\\s*<([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern CLOSING = Pattern.compile("\\s*</([A-Za-z][A-Za-z0-9-]*)\\s*>\\s*");

    private final IdentityHashMap<Node, Set<String>> opened = new IdentityHashMap<>();

    /**
     * Whether a tag, or a block that is nothing else, closes one that was read before in the same place.
     *
     * @param parent the paragraph or heading around a tag, or what holds a block
     */
    boolean closes(Node html, Node parent) {
        Set<String> names = opened.computeIfAbsent(parent, key -> new HashSet<>());
        Matcher opening = OPENING.matcher(html.getChars());
        if (opening.lookingAt()) {
            names.add(name(opening));
            return false;
        }
        Matcher closing = CLOSING.matcher(html.getChars());
        return closing.matches() && names.contains(name(closing));
    }

    private static String name(Matcher tag) {
        return tag.group(1).toLowerCase(Locale.ROOT);
    }
}
