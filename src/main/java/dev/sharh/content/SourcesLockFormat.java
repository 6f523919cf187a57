package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.SourcesLock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code sources.lock} as text: after a remark, a line for each block with its id, the first 16 hexadecimal digits of its
 * words' SHA-256, and the words, so that a later change can be shown.
 */
public final class SourcesLockFormat {
    /** What the file is called. */
    public static final String NAME = "sources.lock";

    private static final String REMARK =
            "# What the cited paragraphs said when the summary was last accepted. Written by: sharh accept\n";
    private static final Pattern LINE = Pattern.compile("(p\\d+) ([0-9a-f]{16}) (.+)");
    private static final int DIGITS = 16;

    private SourcesLockFormat() {}

    /** The lock that a file holds; absent, with a finding at the first line that can't be understood. */
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
                report.accept(error(
                        "staleness/lock-malformed",
                        new Place(file.name(), i + 1, 1),
                        "this line is not as “sharh accept” wrote it",
                        "take the file back from the last commit, or delete it and run “./sharh accept " + slug(file)
                                + "” again"));
                return Optional.empty();
            }
            entries.add(new SourcesLock.Entry(matcher.group(1), matcher.group(3)));
        }
        return Optional.of(new SourcesLock(file.name(), entries));
    }

    /** The file's text for a lock. */
    public static String write(List<SourcesLock.Entry> entries) {
        StringBuilder text = new StringBuilder(REMARK);
        for (SourcesLock.Entry entry : entries) {
            text.append(entry.id())
                    .append(' ')
                    .append(hash(entry.text()))
                    .append(' ')
                    .append(entry.text())
                    .append('\n');
        }
        return text.toString();
    }

    /** The explainer's folder. */
    private static String slug(SourceFile file) {
        String[] names = file.name().split("/", -1);
        return names.length < 2 ? "SLUG" : names[names.length - 2];
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
