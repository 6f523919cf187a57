package dev.sharh.theme;

import dev.sharh.content.JarResource;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.PluralRules.PluralCategory;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of strings of a language that someone translates: the English one with the plural forms of the language. */
final class StringsTemplate {
    private static final Pattern FORM = Pattern.compile("(\\s+)(zero|one|two|few|many|other): (.*)");
    private static final Pattern COMMENT = Pattern.compile("(?:#.*\\R)*");

    private StringsTemplate() {}

    /** Returns the text of the file. */
    static String text(Language language, LocaleTable table) {
        String english = BuiltInTheme.text("strings.en.yaml")
                .orElseThrow(() -> JarResource.damaged("strings.en.yaml", new IOException()));
        StringBuilder text = new StringBuilder("# Strings of the theme in " + table.autonym() + " (" + language.tag()
                + "). Translate the texts after the colons, and delete this comment.\n"
                + "# Keep what is in braces, {…}. These keys are plural forms: " + forms(table) + ".\n");
        String one = "";
        for (String line : COMMENT.matcher(english).replaceFirst("").lines().toList()) {
            Matcher form = FORM.matcher(line);
            if (!form.matches()) {
                text.append(line).append('\n');
            } else if (form.group(2).equals("other")) {
                for (PluralCategory category : categories(table)) {
                    String words = category == PluralCategory.ONE && !one.isEmpty() ? one : form.group(3);
                    text.append(form.group(1))
                            .append(category.keyword())
                            .append(": ")
                            .append(words)
                            .append('\n');
                }
                one = "";
            } else {
                one = form.group(3);
            }
        }
        return text.toString();
    }

    private static List<PluralCategory> categories(LocaleTable table) {
        return List.copyOf(table.pluralRules().categories());
    }

    private static String forms(LocaleTable table) {
        return String.join(
                ", ", categories(table).stream().map(PluralCategory::keyword).toList());
    }
}
