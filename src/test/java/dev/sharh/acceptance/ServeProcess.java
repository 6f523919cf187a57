package dev.sharh.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The preview as a user starts it, in a process of its own. */
final class ServeProcess implements AutoCloseable {
    private static final Pattern AT = Pattern.compile("http://\\S+/");

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private ServeProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts it.
     *
     * @param words the whole command line
     */
    static ServeProcess start(List<String> words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new ServeProcess(builder.start());
    }

    /** Its address, once it says so. */
    URI address() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher at = AT.matcher(line);
            if (at.find()) {
                return URI.create(at.group());
            }
        }
        throw new IOException("it ended and said: " + said);
    }

    /** How it ends by itself. */
    int exit() throws IOException, InterruptedException {
        output.lines().forEach(said::add);
        return process.waitFor();
    }

    /** What it has said, up to its address or its end. */
    String said() {
        return String.join("\n", said);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
