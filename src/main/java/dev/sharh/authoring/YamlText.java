package dev.sharh.authoring;

import dev.sharh.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of YAML, for files that are templates with comments, which a YAML library can't write. */
public final class YamlText {
    private YamlText() {}

    /** Returns a text in double quotation marks (YAML 1.2.2, §7.3.1), in one line. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Returns a list of texts in one line. */
    public static String list(List<String> texts) {
        return texts.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns a text in several languages: <code>{ar: "…", en: "…"}</code>. */
    static String localized(Map<Language, String> texts) {
        return texts.entrySet().stream()
                .map(text -> text.getKey().tag() + ": " + quoted(text.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
