package dev.sharh.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Asks a person at a terminal, one line a question, until the answer can be used. */
public final class Prompts {
    /** A terminal hands on no more of a line than this, and drops the rest unsaid (MAX_CANON of POSIX; Linux has 4,096). */
    private static final int LONGEST_LINE =
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
     * The answer to a question; absent if it is empty.
     *
     * @param complaint what is wrong with an answer, if something is
     */
    public Optional<String> ask(String question, Function<String, Optional<String>> complaint) throws IOException {
        while (true) {
            out.print(question + " ");
            out.flush();
            String answer = terminal.line()
                    .orElseThrow(() -> new IOException(messages.get("questions.ended")))
                    .strip();
            Optional<String> wrong = complaint.apply(answer);
            if (wrong.isEmpty()) {
                return Optional.of(answer).filter(text -> !text.isEmpty());
            }
            out.println("  " + wrong.get());
        }
    }

    /** What is pasted, up to a line with a single dot or the end of what there is. */
    public String paste(String invitation) throws IOException {
        out.println(invitation);
        out.flush();
        List<String> lines = new ArrayList<>();
        Optional<String> line = terminal.line();
        while (line.isPresent() && !line.get().strip().equals(END)) {
            if (line.get().getBytes(StandardCharsets.UTF_8).length >= LONGEST_LINE) {
                throw new IOException(messages.get("questions.line-too-long", lines.size() + 1));
            }
            lines.add(line.get());
            line = terminal.line();
        }
        return String.join("\n", lines);
    }
}
