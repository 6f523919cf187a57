package dev.sharh.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Asks the user at a terminal, one line for each question, until the answer is valid. */
public final class Prompts {
    /** A terminal drops the rest of a longer line without a message (MAX_CANON of POSIX; Linux has 4,096). */
    private static final int MAX_LINE_BYTES =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? 1022 : 4094;

    private static final String END = ".";

    private final Terminal terminal;
    private final Messages messages;
    private final PrintWriter out;

    public Prompts(Terminal terminal, Messages messages, PrintWriter out) {
        this.terminal = terminal;
        this.messages = messages;
        this.out = out;
    }

    /**
     * Returns the answer to a question, or empty for an empty answer.
     *
     * @param validator returns what is wrong with an answer, or empty if it is valid
     * @throws IOException if the input ends
     */
    public Optional<String> ask(String question, Function<String, Optional<String>> validator) throws IOException {
        while (true) {
            out.print(question + " ");
            out.flush();
            String answer = terminal.line()
                    .orElseThrow(() -> new IOException(messages.get("questions.ended")))
                    .strip();
            Optional<String> error = validator.apply(answer);
            if (error.isEmpty()) {
                return Optional.of(answer).filter(text -> !text.isEmpty());
            }
            out.println("  " + error.get());
        }
    }

    /** Returns any answer to a question, or empty for an empty answer. */
    public Optional<String> ask(String question) throws IOException {
        return ask(question, answer -> Optional.empty());
    }

    /** Returns the answer to a question that needs one. */
    public String askRequired(String question) throws IOException {
        return ask(
                        question,
                        answer -> answer.isEmpty() ? Optional.of(messages.get("questions.needed")) : Optional.empty())
                .orElseThrow();
    }

    /**
     * Returns the lines that the user pastes, up to a line with a single dot or the end of the input.
     *
     * @throws IOException if a line is so long that the terminal may have dropped its end
     */
    public String paste(String invitation) throws IOException {
        out.println(invitation);
        out.flush();
        List<String> lines = new ArrayList<>();
        Optional<String> line = terminal.line();
        while (line.isPresent() && !line.get().strip().equals(END)) {
            if (line.get().getBytes(StandardCharsets.UTF_8).length >= MAX_LINE_BYTES) {
                throw new IOException(messages.get("questions.line-too-long", lines.size() + 1));
            }
            lines.add(line.get());
            line = terminal.line();
        }
        return String.join("\n", lines);
    }
}
