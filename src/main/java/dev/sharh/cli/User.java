package dev.sharh.cli;

import java.util.Locale;

/**
 * Whoever runs a command.
 *
 * @param language what messages are in, by its code in ISO 639
 */
record User(Terminal terminal, String language) {
    /** A program that runs commands, and knows their English messages. */
    static final User PROGRAM = new User(Terminal.NONE, "en");

    /** The person at this process's terminal; the JDK takes the language from LC_ALL, LC_MESSAGES or LANG. */
    static User ofThisProcess() {
        return new User(
                Terminal.ofThisProcess(),
                Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    }

    Messages messages() {
        return Messages.in(language);
    }
}
