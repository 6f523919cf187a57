package dev.sharh.cli.terminal;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
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

    private final CliContext context;
    private final PrintWriter out;

    public Prompts(CliContext context, PrintWriter out) {
        this.context = context;
        this.out = out;
    }

    /**
     * Returns the answer to a question, or empty for an empty answer.
     *
     * @param validator returns what is wrong with an answer, or empty if it is valid
     * @throws IOException if the input ends
     */
    public Optional<String> ask(Message question, Function<String, Optional<Message>> validator) throws IOException {
        while (true) {
            out.print(context.text(question) + " ");
            out.flush();
            String answer = context.terminal()
                    .line()
                    .orElseThrow(() -> new MessageException(Message.of("Nothing was written: the input ended.")))
                    .strip();
            Optional<Message> error = validator.apply(answer);
            if (error.isEmpty()) {
                return Optional.of(answer).filter(text -> !text.isEmpty());
            }
            out.println("  " + context.text(error.get()));
        }
    }

    /** Returns any answer to a question, or empty for an empty answer. */
    public Optional<String> ask(Message question) throws IOException {
        return ask(question, answer -> Optional.empty());
    }

    /** Returns the answer to a question that needs one. */
    public String askRequired(Message question) throws IOException {
        return ask(
                        question,
                        answer ->
                                answer.isEmpty() ? Optional.of(Message.of("An answer is required.")) : Optional.empty())
                .orElseThrow();
    }

    /**
     * Returns the lines that the user pastes, up to a line with a single dot or the end of the input.
     *
     * @throws IOException if a line is so long that the terminal may have dropped its end
     */
    public String paste(Message invitation) throws IOException {
        out.println(context.text(invitation));
        out.flush();
        List<String> lines = new ArrayList<>();
        Optional<String> line = context.terminal().line();
        while (line.isPresent() && !line.get().strip().equals(END)) {
            if (line.get().getBytes(StandardCharsets.UTF_8).length >= MAX_LINE_BYTES) {
                throw new MessageException(Message.of(
                        "Line {0} is longer than a terminal accepts, so that its end may be lost. Save the text as a file"
                                + " and pass it with --from. Nothing was written.",
                        lines.size() + 1));
            }
            lines.add(line.get());
            line = context.terminal().line();
        }
        return String.join("\n", lines);
    }
}
