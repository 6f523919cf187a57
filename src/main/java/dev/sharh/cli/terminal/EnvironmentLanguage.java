package dev.sharh.cli.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language that a process's environment asks for. POSIX: “The values of locale categories shall be determined by a
 * precedence order”, LC_ALL, then LC_MESSAGES, then LANG, of which the first that is set and not empty counts. The JDK asks
 * the system, which knows only locales that are installed, and falls back to English; to speak Arabic needs none.
 */
final class EnvironmentLanguage {
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /** {@code ar}, {@code ar_IQ}, {@code ar_IQ.UTF-8}, {@code sr_RS@latin}; neither {@code C} nor {@code POSIX} names a language. */
    private static final Pattern LOCALE = Pattern.compile("([A-Za-z]{2,3})([_.@-].*)?");

    private EnvironmentLanguage() {}

    /** The code in ISO 639; none where nothing is asked for, or no language. */
    static Optional<String> of(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(LOCALE::matcher)
                .filter(Matcher::matches)
                .map(locale -> locale.group(1).toLowerCase(Locale.ROOT));
    }
}
