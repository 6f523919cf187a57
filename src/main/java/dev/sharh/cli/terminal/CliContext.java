package dev.sharh.cli.terminal;

import dev.sharh.content.DiagnosticReference;
import dev.sharh.content.JarResource;
import dev.sharh.content.MessageCatalog;
import dev.sharh.language.Message;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a command runs.
 *
 * @param language the ISO 639 code of the language for messages
 * @param catalog the messages in this language, which are read when one is needed: the help needs none
 */
public record CliContext(Terminal terminal, String language, Supplier<MessageCatalog> catalog) {
    /** For programs that run commands: English messages, no questions. */
    public static final CliContext PROGRAM = new CliContext(Terminal.NONE, "en");

    /**
     * The variables that choose the language; the first one that is set and not empty counts (POSIX.1-2017 §8.2). If it
     * names no language, as {@code C.UTF-8} does, LANGUAGE counts, as in GNU gettext. {@link Locale#getDefault()} is not
     * enough: the JDK asks the system, which knows only the locales that are installed, and falls back to English.
     */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /** {@code ar}, {@code ar_IQ}, {@code ar_IQ.UTF-8}, {@code sr_RS@latin}, {@code ar:en}, but not {@code C} or {@code POSIX}. */
    private static final Pattern LOCALE = Pattern.compile("([A-Za-z]{2,3})([_.@:-].*)?");

    public CliContext(Terminal terminal, String language) {
        this(terminal, language, readOnce(language));
    }

    private static Supplier<MessageCatalog> readOnce(String language) {
        Map<String, MessageCatalog> read = new ConcurrentHashMap<>();
        return () -> read.computeIfAbsent(language, MessageCatalog::of);
    }

    /** Returns the context of this process. */
    public static CliContext ofThisProcess() {
        return of(Terminal.ofThisProcess(), System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * Returns the context of a terminal.
     *
     * @param environment the environment variables of the process
     * @param fallback used if the environment names no language, as on Windows
     */
    static CliContext of(Terminal terminal, Map<String, String> environment, Locale fallback) {
        Optional<String> language = VARIABLES.stream()
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(CliContext::languageOf)
                .or(() -> languageOf(environment.getOrDefault("LANGUAGE", "")));
        return new CliContext(terminal, language.orElseGet(fallback::getLanguage));
    }

    private static Optional<String> languageOf(String locale) {
        Matcher matcher = LOCALE.matcher(locale);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Returns a message in this language, or in English if it is not translated. */
    public String text(Message message) {
        return catalog.get()
                .say(message, TerminalText::isolate)
                .map(TerminalText::isolateCode)
                .orElseGet(message::english);
    }

    /**
     * Returns the texts of the help in this language, by the keys that picocli gives to commands and options. They are empty
     * for English, which is in the annotations.
     */
    public Optional<ResourceBundle> helpTexts() {
        String path = "/dev/sharh/cli/help." + language + ".properties";
        return JarResource.text(path).map(texts -> {
            try {
                return new PropertyResourceBundle(new StringReader(texts));
            } catch (IOException e) {
                throw JarResource.damaged(path, e);
            }
        });
    }

    /** Returns the explanations of diagnostics in this language; none in English. */
    public DiagnosticReference.Translation diagnostics() {
        return DiagnosticReference.translation(language);
    }
}
