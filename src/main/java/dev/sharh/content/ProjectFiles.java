package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.InvisibleCharacters;
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
import java.util.Optional;

/** Reads the text files below one project: the only way that an editor's text comes in. */
public final class ProjectFiles {
    /** A text larger than this is a mistake: the longest article that we know of is a tenth of it. */
    static final int LARGEST = 2 * 1024 * 1024;

    /** What hosts take as one file. */
    static final int LARGEST_BYTES = 25 * 1024 * 1024;

    private final Path project;

    public ProjectFiles(Path project) {
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
                return tooLarge(name, size, LARGEST, "split the text, or check that the right file is here", report);
            }
            return decode(name, Files.readAllBytes(file), report);
        } catch (IOException e) {
            return unreadable(name, e, report);
        }
    }

    private static <T> Optional<T> tooLarge(String name, long size, int most, String hint, Diagnostic.Report report) {
        report.accept(error(
                "file/too-large",
                Place.startOf(name),
                "the file has " + size + " bytes; the most that Sharh reads is " + most,
                hint));
        return Optional.empty();
    }

    /** A plain file's first bytes; where they can't be had, a diagnostic says why. */
    Optional<byte[]> start(Path file, int length, Diagnostic.Report report) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST_BYTES) {
                return tooLarge(name(file), Files.size(file), LARGEST_BYTES, "save it smaller", report);
            }
            return Optional.of(in.readNBytes(length));
        } catch (IOException e) {
            return unreadable(name(file), e, report);
        }
    }

    /** Whether this is a folder itself, and no link to one, which is reported. */
    boolean isFolder(Path folder, Diagnostic.Report report) {
        boolean own = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isWhereItSeems(folder);
        if (!own) {
            report.accept(error(
                    "file/not-a-file",
                    Place.startOf(name(folder)),
                    "this is not a folder, or it is a link to one",
                    "put the folder itself here"));
        }
        return own;
    }

    /**
     * Whether no link is on the way from the project to a file or folder: what is outside of it is nobody's to publish. A
     * file that isn't below the project by its name is one that somebody named on the command line.
     */
    private boolean isWhereItSeems(Path file) {
        Path named = file.toAbsolutePath().normalize();
        if (!named.startsWith(project)) {
            return true;
        }
        try {
            Path below = project.relativize(named);
            return file.toRealPath().equals(project.toRealPath().resolve(below));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether this is neither a link nor behind one, nor a folder nor a device, which is reported. */
    public boolean isPlain(Path file, Diagnostic.Report report) {
        boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isWhereItSeems(file);
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
        Path file = project.resolve(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isWhereItSeems(file)) {
                throw new IOException("“" + name + "” is not a plain file any more");
            } else if (Files.size(file) > LARGEST_BYTES) {
                throw new IOException("“" + name + "” is larger than " + LARGEST_BYTES + " bytes");
            }
            return Files.readAllBytes(file);
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
        Optional<Integer> control = InvisibleCharacters.firstForbidden(file.text());
        control.ifPresent(
                at -> report.accept(ForbiddenCharacters.inText(file.text().codePointAt(at), file.place(at))));
        return control.isPresent() ? Optional.empty() : Optional.of(file);
    }

    private static Diagnostic notUtf8(String name, byte[] bytes, int offset) {
        Place place = new SourceFile(name, new String(bytes, 0, offset, StandardCharsets.UTF_8)).place(offset);
        return error(
                "file/not-utf-8",
                place,
                "byte " + (offset + 1) + " is not UTF-8" + (isUtf16(bytes) ? "; the file looks like UTF-16" : ""),
                "save the file with the encoding UTF-8; Arabic text from an old program may be in Windows-1256:"
                        + " iconv -f WINDOWS-1256 -t UTF-8 old > new");
    }

    /** By its byte-order mark. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
