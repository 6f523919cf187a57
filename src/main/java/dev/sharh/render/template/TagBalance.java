package dev.sharh.render.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a template opens and doesn't close; FreeMarker itself only says that the file is over. */
final class TagBalance {
    /** What always has an end; an {@code <#assign>}, say, may have none. */
    private static final Set<String> BLOCKS = Set.of(
            "if",
            "list",
            "items",
            "macro",
            "function",
            "switch",
            "attempt",
            "noparse",
            "escape",
            "autoesc",
            "noautoesc");

    private static final Pattern TAG = Pattern.compile(
            "<#--.*?(?<comment>-->|\\z)|<(?<end>/?)(?<name>[#@][\\w.]*)(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>",
            Pattern.DOTALL);

    private TagBalance() {}

    /**
     * Something that has no end.
     *
     * @param tag as an author writes it, such as {@code <#if>}
     * @param end what would close it
     */
    record Open(String tag, String end, int offset) {}

    /** The innermost tag or comment that has no end. */
    static Optional<Open> innermost(String template) {
        Deque<Open> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(template);
        while (tag.find()) {
            String name = tag.group("name");
            if (name == null) {
                if (tag.group("comment").isEmpty()) {
                    return Optional.of(new Open("<#--", "-->", tag.start()));
                }
            } else if (!tag.group("end").isEmpty()) {
                close(open, "</" + name + ">");
            } else if (hasEnd(name, tag.group())) {
                open.push(new Open("<" + name + ">", "</" + name + ">", tag.start()));
            }
        }
        return Optional.ofNullable(open.peek());
    }

    private static boolean hasEnd(String name, String tag) {
        return name.startsWith("@") ? !tag.endsWith("/>") : BLOCKS.contains(name.substring(1));
    }

    /** Closes a tag with what is open inside of it. A call may be closed without its name: {@code </@>}. */
    private static void close(Deque<Open> open, String end) {
        String beginning = end.replace(">", "");
        boolean closes = open.stream().anyMatch(each -> each.end().startsWith(beginning));
        while (closes) {
            closes = !open.pop().end().startsWith(beginning);
        }
    }
}
