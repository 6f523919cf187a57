package dev.sharh.cli;

import dev.sharh.content.DiagnosticTranslation;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Whoever runs a command.
 *
 * @param language what messages are in, by its code in ISO 639
 */
record User(Terminal terminal, String language) {
    /** A program that runs commands, and knows their English messages. */
    static final User PROGRAM = new User(Terminal.NONE, "en");

    /** The person at this process's terminal. */
    static User ofThisProcess() {
        return at(Terminal.ofThisProcess(), System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The person at a terminal.
     *
     * @param environment LC_ALL, LC_MESSAGES and LANG name the language
     * @param otherwise what the JDK knows where they don't, as on Windows
     */
    static User at(Terminal terminal, Map<String, String> environment, Locale otherwise) {
        return new User(terminal, EnvironmentLanguage.of(environment).orElseGet(otherwise::getLanguage));
    }

    /** Whoever runs a command. */
    static User of(CommandSpec spec) {
        return spec.root().userObject() instanceof Main main ? main.user() : PROGRAM;
    }

    Messages messages() {
        return Messages.in(language);
    }

    /** What diagnostics are called in this language; nothing in English, in which they are made. */
    DiagnosticTranslation diagnostics() {
        return DiagnosticTranslation.into(language);
    }
}
