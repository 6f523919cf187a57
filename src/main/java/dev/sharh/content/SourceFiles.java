package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads the text files below one project: the only way that an editor's text comes in. */
public final class SourceFiles {
    /** A text larger than this is a mistake: the longest article that we know of is a tenth of it. */
    static final int LARGEST = 2 * 1024 * 1024;

    private final Path project;

    public SourceFiles(Path project) {
        this.project = project.toAbsolutePath().normalize();
    }

    public Path project() {
        return project;
    }

    /** The name that diagnostics give to a file. */
    public String name(Path file) {
        return project.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** The file's text; where it can't be had, a diagnostic says why. */
    public Optional<SourceFile> read(Path file, Diagnostic.Report report) {
        String name = name(file);
        if (!isPlain(file, report)) {
            return Optional.empty();
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                report.accept(error(
                        "file/too-large",
                        Place.startOf(name),
                        "the file has " + size + " bytes; the most that Sharh reads is " + LARGEST,
                        "split the text, or check that the right file is here"));
                return Optional.empty();
            }
            return decode(name, Files.readAllBytes(file), report);
        } catch (IOException e) {
            return unreadable(name, e, report);
        }
    }

    /** A plain file's first bytes; where they can't be had, a diagnostic says why. */
    Optional<byte[]> start(Path file, int length, Diagnostic.Report report) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(length));
        } catch (IOException e) {
            return unreadable(name(file), e, report);
        }
    }

    /** Whether this is neither a link nor a folder nor a device, which is reported. */
    boolean isPlain(Path file, Diagnostic.Report report) {
        boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!plain) {
            report.accept(error(
                    "file/not-a-file",
                    Place.startOf(name(file)),
                    "this is not a plain file",
                    "put the file itself here, not a link or a folder"));
        }
        return plain;
    }

    private static <T> Optional<T> unreadable(String name, IOException e, Diagnostic.Report report) {
        report.accept(error(
                "file/unreadable",
                Place.startOf(name),
                "the file can't be read: " + reason(e),
                "check that it exists and that you may read it"));
        return Optional.empty();
    }

    /** What the machine said, without the names of its folders: a finding is read on other machines too. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        } else if (e instanceof FileSystemException refused) {
            String reason = refused.getReason();
            return reason == null ? "the system refuses it" : reason;
        }
        return String.valueOf(e.getMessage());
    }

    /** A file that is passed on as it is, such as an image. */
    public byte[] bytes(String name) {
        try {
            return Files.readAllBytes(project.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<SourceFile> decode(String name, byte[] bytes, Diagnostic.Report report) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(input, decoded, true).isError()) {
            report.accept(notUtf8(name, bytes, input.position()));
            return Optional.empty();
        }
        String text = decoded.flip().toString();
        SourceFile file = new SourceFile(name, lineFeeds(text.startsWith("\uFEFF") ? text.substring(1) : text));
        Optional<Integer> control = firstControl(file.text());
        control.ifPresent(at -> report.accept(error(
                "file/control-character",
                file.place(at),
                String.format(Locale.ROOT, "the text has the invisible control character U+%04X", (int)
                        file.text().charAt(at)),
                "delete it")));
        return control.isPresent() ? Optional.empty() : Optional.of(file);
    }

    private static Diagnostic notUtf8(String name, byte[] bytes, int offset) {
        Place place = new SourceFile(name, new String(bytes, 0, offset, StandardCharsets.UTF_8)).place(offset);
        return error(
                "file/not-utf-8",
                place,
                "byte " + (offset + 1) + " is not UTF-8",
                "save the file with the encoding UTF-8; Arabic text from an old program may be in Windows-1256:"
                        + " iconv -f WINDOWS-1256 -t UTF-8 old > new");
    }

    private static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Tab and line feed are the only control characters that a text needs. */
    private static Optional<Integer> firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
