package dev.sharh.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of a style sheet (CSS Syntax Module Level 3, §4).
 *
 * @param text as it is written
 */
record CssToken(Kind kind, String text, int offset) {
    private static final String ESCAPE = "\\\\(?:[0-9A-Fa-f]{1,6}\\s?|[^\\n0-9A-Fa-f])";
    private static final String NAME_START = "(?:[A-Za-z_]|[^\\x00-\\x7F]|" + ESCAPE + ")";
    private static final String IDENT = "(?:--|-?" + NAME_START + ")(?:[\\w-]|[^\\x00-\\x7F]|" + ESCAPE + ")*+";
    private static final String QUOTED = "\"(?:[^\"\\\\\\n]|\\\\[\\s\\S])*+\"|'(?:[^'\\\\\\n]|\\\\[\\s\\S])*+'";

    /** What a token is; of two patterns that match, the first one counts. */
    enum Kind {
        SPACE("\\s++|/\\*(?:[^*]|\\*(?!/))*+\\*/|<!--|-->"),
        OPEN_COMMENT("/\\*[\\s\\S]*+"),
        STRING(QUOTED),
        OPEN_STRING("[\"'][^\\n]*+"),
        URL("[Uu][Rr][Ll]\\(\\s*+(?![\"'])(?:[^\"'()\\\\\\s]|" + ESCAPE + ")*+\\s*+\\)"),
        FUNCTION(IDENT + "\\("),
        AT("@" + IDENT),
        NAME(IDENT),
        HASH("#(?:[\\w-]|[^\\x00-\\x7F]|" + ESCAPE + ")++"),
        NUMBER("[+-]?(?:\\d*\\.)?\\d++(?:[eE][+-]?\\d++)?(?:%|" + IDENT + ")?"),
        OPEN("[{(\\[]"),
        CLOSE("[})\\]]"),
        OTHER("[\\s\\S]");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        private String group() {
            return name().replace("_", "");
        }
    }

    private static final Pattern TOKEN = Pattern.compile(pattern());

    private static String pattern() {
        List<String> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            groups.add("(?<" + kind.group() + ">" + kind.pattern + ")");
        }
        return String.join("|", groups);
    }

    static List<CssToken> in(String css) {
        List<CssToken> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            for (Kind kind : Kind.values()) {
                if (token.group(kind.group()) != null) {
                    tokens.add(new CssToken(kind, token.group(), token.start()));
                    break;
                }
            }
        }
        return tokens;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Returns whether this is a bracket, or another character that is a token of its own. */
    boolean is(char character) {
        return text.length() == 1
                && text.charAt(0) == character
                && (kind == Kind.OPEN || kind == Kind.CLOSE || kind == Kind.OTHER);
    }

    /** Returns the name of a function or an at-rule in small letters. */
    String name() {
        return text.replaceAll("^@|\\($", "").toLowerCase(Locale.ROOT);
    }

    int end() {
        return offset + text.length();
    }
}
