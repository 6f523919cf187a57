package dev.sharh.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several words in one: {@code (ا|ي|ت)رتفع} is ارتفع, يرتفع and ترتفع. */
final class WordPattern {
    private static final Pattern ALTERNATIVES = Pattern.compile("\\(([^()]*\\|[^()]*)\\)");

    private WordPattern() {}

    static List<String> words(String pattern) {
        Matcher alternatives = ALTERNATIVES.matcher(pattern);
        if (!alternatives.find()) {
            return List.of(pattern);
        }
        String before = pattern.substring(0, alternatives.start());
        String after = pattern.substring(alternatives.end());
        return Stream.of(alternatives.group(1).split("\\|", -1))
                .flatMap(each -> words(before + each + after).stream())
                .toList();
    }
}
