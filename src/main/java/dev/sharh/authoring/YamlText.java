package dev.sharh.authoring;

import dev.sharh.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values into YAML. */
final class YamlText {
    private YamlText() {}

    /** A text in double quotation marks (YAML 1.2.2, §7.3.1), in one line. */
    static String quoted(String text) {
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

    /** A text in each language: <code>{ar: "…", en: "…"}</code>. */
    static String localized(Map<Language, String> texts) {
        return texts.entrySet().stream()
                .map(text -> text.getKey().tag() + ": " + quoted(text.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
