package dev.sharh.cli;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

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

    /** Whoever runs a command. */
    static User of(CommandSpec spec) {
        return spec.root().userObject() instanceof Main main ? main.user() : PROGRAM;
    }

    Messages messages() {
        return Messages.in(language);
    }
}
