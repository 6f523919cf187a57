package dev.sharh.cli.terminal;

import dev.sharh.content.DiagnosticTranslation;
import java.util.Locale;
import java.util.Map;

/**
 * Whoever runs a command.
 *
 * @param language what messages are in, by its code in ISO 639
 */
public record CliContext(Terminal terminal, String language) {
    /** A program that runs commands, and knows their English messages. */
    public static final CliContext PROGRAM = new CliContext(Terminal.NONE, "en");

    /** The person at this process's terminal. */
    public static CliContext ofThisProcess() {
        return at(Terminal.ofThisProcess(), System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The person at a terminal.
     *
     * @param environment LC_ALL, LC_MESSAGES and LANG name the language
     * @param otherwise what the JDK knows where they don't, as on Windows
     */
    static CliContext at(Terminal terminal, Map<String, String> environment, Locale otherwise) {
        return new CliContext(terminal, EnvironmentLanguage.of(environment).orElseGet(otherwise::getLanguage));
    }

    public Messages messages() {
        return Messages.in(language);
    }

    /** What diagnostics are called in this language; nothing in English, in which they are made. */
    public DiagnosticTranslation diagnostics() {
        return DiagnosticTranslation.into(language);
    }
}
