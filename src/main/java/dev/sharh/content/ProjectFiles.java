package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the files of one project. All files that editors write are read here. */
public final class ProjectFiles {
    /** The size in bytes of the largest text, which is ten times that of the longest known article. */
    private static final int MAX_TEXT = 2 * 1024 * 1024;

    /** The size in bytes of the largest file that hosts such as Cloudflare Pages accept. */
    private static final int MAX_FILE = 25 * 1024 * 1024;

    private static final Message SPLIT = Message.of("split the text, or check that this is the right file");
    private static final String WINDOWS_1256 = "windows-1256";

    /** In Arabic text in UTF-16, one of at most so many bytes is zero. */
    private static final int BYTES_PER_ZERO = 20;

    /** What editors, Windows and macOS leave behind: copies, unsaved texts, files for the view of a folder. */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "(?i)(?:eh)?thumbs\\.db|icon\r|desktop\\.ini|.*~|~\\$.*|#.*#|4913|.*\\.(bak|orig|rej|sw[a-p]|tmp)");

    private final Path project;

    public ProjectFiles(Path project) {
        this.project = project.toAbsolutePath().normalize();
    }

    public Path project() {
        return project;
    }

    /**
     * Lists a folder in the order of the names, without hidden files and those that editors and systems leave behind. A
     * folder that doesn't exist is empty.
     *
     * @throws UncheckedIOException if the folder or the name of a file can't be read
     */
    static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> listed = entries.filter(path -> !isLeftBehind(path))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
            if (listed.stream()
                    .anyMatch(path ->
                            MessageException.isUndecodable(path.getFileName().toString()))) {
                throw MessageException.undecodable(folder.getFileName().toString());
            }
            return listed;
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLeftBehind(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".")
                || name.equals("__MACOSX") // a folder beside the files of a zip
                || (LEFT_BEHIND.matcher(name).matches() && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
    }

    /** Returns the name of a file in diagnostics: its path relative to the project, with forward slashes. */
    public String name(Path file) {
        return project.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** Reads a file's text; empty if it can't be read, which is reported. */
    public Optional<SourceFile> read(Path file, Diagnostic.Report report) {
        return bytes(file, MAX_TEXT, SPLIT, report).flatMap(bytes -> decode(name(file), bytes, report));
    }

    /** Reads a file of another program; empty if it can't be read or is too large, which is reported. */
    public Optional<byte[]> foreign(Path file, Diagnostic.Report report) {
        return bytes(file, MAX_FILE, Message.of("save it smaller"), report);
    }

    private Optional<byte[]> bytes(Path file, int max, Message hint, Diagnostic.Report report) {
        if (!isPlain(file, report)) {
            return Optional.empty();
        }
        try {
            long size = Files.size(file);
            return size > max ? tooLarge(name(file), size, max, hint, report) : Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return unreadable(name(file), e, report);
        }
    }

    private static <T> Optional<T> tooLarge(String name, long size, int max, Message hint, Diagnostic.Report report) {
        return report.refuse(error(
                "file/too-large",
                Place.startOf(name),
                Message.of("the file has {0} bytes, more than the maximum of {1}", size, max),
                hint));
    }

    /** Reads the first bytes of a plain file; empty if it can't be read, which is reported. */
    Optional<byte[]> start(Path file, int length, Diagnostic.Report report) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > MAX_FILE) {
                return tooLarge(name(file), Files.size(file), MAX_FILE, Message.of("save it smaller"), report);
            }
            return Optional.of(in.readNBytes(length));
        } catch (IOException e) {
            return unreadable(name(file), e, report);
        }
    }

    /** Returns the size of a file in bytes, 0 if it can't be read. */
    long size(Path file) {
        return file.toFile().length();
    }

    /** Returns whether this is a folder, and not a symbolic link to one. If it isn't, it is reported. */
    boolean isFolder(Path folder, Diagnostic.Report report) {
        boolean own = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && hasNoLinks(folder);
        if (!own) {
            report.accept(error(
                    "file/not-a-file",
                    Place.startOf(name(folder)),
                    Message.of("this is not a folder, or it is a symbolic link to one"),
                    Message.of("put the folder itself here")));
        }
        return own;
    }

    /**
     * Returns whether no symbolic link is on the path from the project to a file: files outside of the project must not be
     * published. A path that isn't below the project comes from the command line and is allowed.
     */
    private boolean hasNoLinks(Path file) {
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

    /** Returns whether this is a plain file without a symbolic link on its path. If it isn't, it is reported. */
    public boolean isPlain(Path file, Diagnostic.Report report) {
        boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && hasNoLinks(file);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            report.accept(error(
                    "file/unreadable",
                    Place.startOf(name(file)),
                    Message.of("there is no such file"),
                    Message.of("correct its name or the folder before it")));
        } else if (!plain) {
            report.accept(error(
                    "file/not-a-file",
                    Place.startOf(name(file)),
                    Message.of("this is not a plain file"),
                    Message.of("put the file itself here, not a link or a folder")));
        }
        return plain;
    }

    private static <T> Optional<T> unreadable(String name, IOException e, Diagnostic.Report report) {
        return report.refuse(error(
                "file/unreadable",
                Place.startOf(name),
                Message.of("the file can't be read: {0}", reason(e)),
                Message.of("check that it exists and that you have the permission to read it")));
    }

    /** Returns the system's reason, without the names of folders, so that it is the same on each machine. */
    private static Message reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Message.of("no permission");
        } else if (e instanceof FileSystemException refused && refused.getReason() == null) {
            return Message.of("the system gives no reason");
        }
        return Message.of(
                "{0}", String.valueOf(e instanceof FileSystemException refused ? refused.getReason() : e.getMessage()));
    }

    /**
     * Reads a file that is published as it is, such as a picture.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public byte[] bytes(String name) {
        Path file = project.resolve(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !hasNoLinks(file)) {
                throw new IOException("“" + name + "” is no longer a plain file");
            } else if (Files.size(file) > MAX_FILE) {
                throw new IOException("“" + name + "” is larger than " + MAX_FILE + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file in UTF-8; empty if it isn't one, which is reported. */
    public static Optional<SourceFile> decode(String name, byte[] bytes, Diagnostic.Report report) {
        if (bytes.length > MAX_TEXT) {
            return tooLarge(name, bytes.length, MAX_TEXT, SPLIT, report);
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(input, decoded, true).isError() || seemsUtf16(bytes)) {
            return report.refuse(notUtf8(name, bytes, input.position()));
        }
        String text = decoded.flip().toString();
        SourceFile file = new SourceFile(name, lineFeeds(text.startsWith("\uFEFF") ? text.substring(1) : text));
        Optional<Integer> control = Characters.firstForbidden(file.text());
        control.ifPresent(
                at -> report.accept(ForbiddenCharacters.control(file.text().codePointAt(at), file.place(at))));
        Optional<Diagnostic> conflict = ConflictMarks.in(file);
        if (control.isPresent() || conflict.isEmpty()) {
            return control.isPresent() ? Optional.empty() : Optional.of(file);
        }
        return report.refuse(conflict.get());
    }

    private static Diagnostic notUtf8(String name, byte[] bytes, int offset) {
        Place place = new SourceFile(name, new String(bytes, 0, offset, StandardCharsets.UTF_8)).place(offset);
        if (isWindows1256(bytes)) {
            return error(
                    "file/not-utf-8",
                    place,
                    Message.of(
                            "byte {0} of the file is not UTF-8; the file seems to be in Windows-1256, an old encoding of Arabic",
                            offset + 1),
                    Message.of("save it in UTF-8, in Excel as “CSV UTF-8”; or run iconv -f WINDOWS-1256 -t UTF-8 old >"
                            + " new"));
        }
        return error(
                "file/not-utf-8",
                place,
                seemsUtf16(bytes)
                        ? Message.of("the file is in UTF-16, not in UTF-8")
                        : Message.of("byte {0} of the file is not UTF-8", offset + 1),
                Message.of("save the file in UTF-8; to convert Arabic text of an old program in Windows-1256, run"
                        + " iconv -f WINDOWS-1256 -t UTF-8 old > new"));
    }

    /** Returns whether nearly all characters beyond ASCII are Arabic letters if the file is read in this encoding. */
    private static boolean isWindows1256(byte[] bytes) {
        if (seemsUtf16(bytes) || !Charset.isSupported(WINDOWS_1256)) {
            return false;
        }
        String text = new String(bytes, Charset.forName(WINDOWS_1256));
        long arabic = text.codePoints().filter(Characters::isArabicLetter).count();
        return arabic * 10 > text.codePoints().filter(c -> c > '\u007F').count() * 9;
    }

    /** Returns whether a file begins with a byte-order mark of UTF-16. */
    public static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    /** Returns whether a file has the mark, or the zero bytes of spaces and line ends in UTF-16. */
    private static boolean seemsUtf16(byte[] bytes) {
        long zeros = IntStream.range(0, bytes.length).filter(i -> bytes[i] == 0).count();
        return isUtf16(bytes) || (zeros > 1 && zeros * BYTES_PER_ZERO > bytes.length);
    }

    private static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
