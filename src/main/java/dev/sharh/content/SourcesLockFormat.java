package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.Sha256;
import dev.sharh.model.SourcesLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text format of {@code sources.lock}: a comment, and a line for each block with its id, the first 16 hexadecimal digits
 * of the SHA-256 of its words, and the words, so that a later change can be shown.
 */
public final class SourcesLockFormat {
    /** The name of the file. */
    public static final String NAME = "sources.lock";

    private static final String COMMENT =
            "# What the cited paragraphs said when the summary was last accepted. Written by: sharh accept\n";
    private static final Pattern LINE = Pattern.compile("(p\\d+) ([0-9a-f]{16}) (.+)");
    private static final int DIGITS = 16;

    private SourcesLockFormat() {}

    /** Reads a lock; empty if a line can't be read, which is reported. */
    static Optional<SourcesLock> read(SourceFile file, Diagnostic.Report report) {
        List<SourcesLock.Entry> entries = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !hash(matcher.group(3)).equals(matcher.group(2))) {
                return report.refuse(error(
                        "staleness/lock-malformed",
                        new Place(file.name(), i + 1, 1),
                        Message.of("“sharh accept” did not write this line"),
                        Message.of(
                                "restore the file from the last commit, or delete it and run “./sharh accept {0}” again",
                                slug(file))));
            }
            entries.add(new SourcesLock.Entry(matcher.group(1), matcher.group(3)));
        }
        return Optional.of(new SourcesLock(file.name(), entries));
    }

    /** Returns the text of the file. */
    public static String write(List<SourcesLock.Entry> entries) {
        return COMMENT
                + entries.stream()
                        .map(entry -> entry.id() + " " + hash(entry.text()) + " " + entry.text() + "\n")
                        .collect(Collectors.joining());
    }

    /** Returns the name of the explainer's folder. */
    private static String slug(SourceFile file) {
        String[] names = file.name().split("/", -1);
        return names.length < 2 ? "SLUG" : names[names.length - 2];
    }

    private static String hash(String text) {
        return Sha256.hex(text).substring(0, DIGITS);
    }
}
