package dev.sharh.content.data;

import static dev.sharh.content.data.YamlCorrection.indentation;

import dev.sharh.language.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a key, or an entry of a list, in a line that may not be YAML.
 *
 * @param at the number of the line, from 0
 * @param head the line up to the value
 * @param text the value, to the end of the line
 */
record YamlValue(List<String> lines, int at, String head, String text) {
    private static final Pattern KEY = Pattern.compile("\\s*(?:- +)*[\\w-]+:(?: .*)?|\\s*-(?: .*)?");

    private static final Pattern CURLY = Pattern.compile("[“”„](?<text>[^\"]*)[“”]");

    private static final Pattern QUOTED_TO_ITS_END = Pattern.compile("(?<mark>[\"'])(?<text>.*)\\k<mark>");

    private static final Pattern QUOTED_FIRST = Pattern.compile("([\"']).*?\\1.+");

    private static final Pattern BRACKETED_FIRST =
            Pattern.compile("(?:\\[[^\\[\\]]*\\]|\\{[^{}]*\\})\\s*[^\\s,\\]}#].*");

    private static final Pattern SPECIAL_FIRST = Pattern.compile("[@`%&*!|>,\\]}].*");

    private static final Pattern NO_COMMA = Pattern.compile("(?<=[^\\s,{])\\s*[،؛;]?\\s+(?=[a-z]{2}(?:-[A-Z]\\w+)?: )");

    /** A text in brackets with a quotation mark before it and none behind it. */
    private static final Pattern OPEN_QUOTATION =
            Pattern.compile("(?<=[\\[{,:] ?)(?<mark>[\"'])[^\"',{}\\[\\]]*(?=[,}\\]])");

    private static final Pattern COLON_IN_BRACES =
            Pattern.compile("(?<=[{,] ?[\\w-]{1,20}: )(?=[^\\s\"'])([^,{}\"]*:(?: [^,{}\"]*)?)(?=[,}])");

    private static final Pattern VALUE =
            Pattern.compile("(?<head>\\s*(?:- +)*(?:[\\w-]+: +)|\\s*(?:- +)+)(?<value>\\S.*?)\\s*");

    /** Returns the value in a line, if it has one. */
    static Optional<YamlValue> of(List<String> lines, int at) {
        Matcher found = VALUE.matcher(lines.get(at));
        return found.matches()
                ? Optional.of(new YamlValue(lines, at, found.group("head"), found.group("value")))
                : Optional.empty();
    }

    /** Returns the correction of the value that its first characters or its marks suggest. */
    Optional<YamlCorrection> corrected() {
        char first = text.charAt(0);
        if (CURLY.matcher(text).matches()) {
            return Optional.of(with(
                    '"' + text.substring(1, text.length() - 1) + '"',
                    Message.of("curly quotation marks (“ ”) don't delimit a text in YAML")));
        } else if (first == '"' || first == '\'') {
            return quotation(first);
        } else if (BRACKETED_FIRST.matcher(text).matches()) {
            return quoted(Message.of("a text that begins with a bracket needs quotation marks"));
        } else if (first == '[' || first == '{') {
            return brackets(first);
        } else if (SPECIAL_FIRST.matcher(text).matches()) {
            return quoted(Message.of("a text that begins with “{0}” needs quotation marks", text.substring(0, 1)));
        }
        return text.contains(": ") || text.endsWith(":")
                ? quoted(Message.of("a text with a colon needs quotation marks"))
                : Optional.empty();
    }

    /** Corrects a text that begins with a quotation mark: an end is missing, another mark is inside, or more text follows. */
    private Optional<YamlCorrection> quotation(char mark) {
        Matcher toItsEnd = QUOTED_TO_ITS_END.matcher(text);
        if (text.indexOf(mark, 1) < 0) {
            return Optional.of(with(text + mark, Message.of("a text in quotation marks has no end")));
        } else if (toItsEnd.matches()) {
            return Optional.of(
                    with(inQuotes(toItsEnd.group("text")), Message.of("a quotation mark inside the text ends it")));
        }
        return QUOTED_FIRST.matcher(text).matches()
                ? Optional.of(with(inQuotes(text), Message.of("more text follows a text in quotation marks")))
                : Optional.empty();
    }

    private Optional<YamlCorrection> brackets(char start) {
        char end = start == '[' ? ']' : '}';
        if (text.indexOf(end) < 0) {
            return Optional.of(with(text + end, Message.of("the bracket “{0}” has no end", String.valueOf(start))));
        }
        String withoutAt = text.replaceAll("(?<=[\\[,\\s])@\\s*(?=\\w)", "");
        if (start == '[' && !withoutAt.equals(text)) {
            return Optional.of(with(withoutAt, Message.of("a list of blocks has no “@” in YAML")));
        }
        Matcher open = OPEN_QUOTATION.matcher(text);
        if (open.find()
                && text.chars().filter(c -> c == open.group("mark").charAt(0)).count() % 2 == 1) {
            return Optional.of(with(
                    text.substring(0, open.end()) + open.group("mark") + text.substring(open.end()),
                    Message.of("a text in quotation marks has no end")));
        }
        String separated = NO_COMMA.matcher(text).replaceAll(", ");
        if (end == '}' && !separated.equals(text)) {
            return Optional.of(with(separated, Message.of("a mapping in braces lacks a comma")));
        }
        String quoted = COLON_IN_BRACES
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(inQuotes(found.group().stripTrailing())));
        return quoted.equals(text)
                ? Optional.empty()
                : Optional.of(with(quoted, Message.of("a text with a colon needs quotation marks")));
    }

    /** Puts the text in quotation marks, with the lines that continue it. */
    private Optional<YamlCorrection> quoted(Message problem) {
        int indentation = indentation(head);
        int last = at;
        while (last + 1 < lines.size()
                && indentation(lines.get(last + 1)) > indentation
                && !KEY.matcher(lines.get(last + 1)).matches()) {
            last++;
        }
        if (last == at) {
            return Optional.of(with(inQuotes(text), problem));
        }
        String all = String.join("", lines.subList(at, last + 1));
        return all.indexOf('"') >= 0 || all.indexOf('\\') >= 0
                ? Optional.empty()
                : Optional.of(new YamlCorrection(
                        problem,
                        new TreeMap<>(Map.of(
                                at, head + '"' + text, last, lines.get(last).stripTrailing() + '"')),
                        true));
    }

    private YamlCorrection with(String corrected, Message problem) {
        return new YamlCorrection(problem, new TreeMap<>(Map.of(at, head + corrected)), true);
    }

    private static String inQuotes(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return text.indexOf('\'') < 0
                ? '\'' + text + '\''
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
